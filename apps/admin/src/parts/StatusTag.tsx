import type { Status } from '@dondoc/domain/plan';
import { useText } from '../text/use-text.ts';
import { Sign } from '../ui/Sign.tsx';
import { statusLook } from './status-look.ts';

/** How a piece of work stands, in a word, a shape and a colour. */
export function StatusTag({ status }: { readonly status: Status }) {
  const { t } = useText();
  const { tone, shape } = statusLook[status];
  return (
    <Sign tone={tone} shape={shape}>
      {t(`words.status.${status}`)}
    </Sign>
  );
}
