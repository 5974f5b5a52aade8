import { useMutation } from '@tanstack/react-query';
import { useText } from '../text/use-text.ts';
import { saveFile } from '../ui/save-file.ts';

/** A file that the server writes, and the name it is saved under. */
export interface Download {
  readonly address: string;
  readonly fileName: string;
}

/** Fetches a file and has the browser save it; `refusal` says why it did not come. */
export function useDownload() {
  const { t } = useText();
  const fetching = useMutation({
    mutationFn: async ({ address, fileName }: Download): Promise<void> => {
      const response = await fetch(address).catch(() => null);
      if (response === null) throw new Error(t('fault.unreachable'));
      if (!response.ok) throw new Error((await messageOf(response)) ?? t('fault.unknown'));
      saveFile(fileName, await response.blob());
    },
  });
  return { download: (file: Download) => fetching.mutate(file), isFetching: fetching.isPending, refusal: fetching.error?.message ?? null };
}

/** The sentence that the server says instead of a file, or null: it is not the server that answers. */
async function messageOf(response: Response): Promise<string | null> {
  const body: unknown = await response.json().catch(() => null);
  if (typeof body !== 'object' || body === null || !('message' in body)) return null;
  return typeof body.message === 'string' ? body.message : null;
}
