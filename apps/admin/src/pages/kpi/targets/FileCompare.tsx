import type { Period } from '@dondoc/domain/calendar';
import type { UnitId } from '@dondoc/domain/unit';
import { useMutation } from '@tanstack/react-query';
import { Spin } from 'antd';
import { useId } from 'react';
import { useTRPC } from '../../../api.tsx';
import { Refusal } from '../../../parts/Answer.tsx';
import { useText } from '../../../text/use-text.ts';
import { fileContent } from '../../../ui/file-content.ts';
import { ComparisonDialog } from './ComparisonDialog.tsx';
import type { TargetDraftInUse } from './use-target-draft.ts';

interface FileCompareProps {
  readonly indicator: string;
  readonly period: Period;
  readonly under: UnitId;
  readonly draft: TargetDraftInUse;
}

/** Takes a file of targets and shows it against those that stand before anything is typed in. */
export function FileCompare({ draft, ...asked }: FileCompareProps) {
  const trpc = useTRPC();
  const { t } = useText();
  const id = useId();
  const reading = useMutation(trpc.target.readTable.mutationOptions());
  const take = async (file: File) => reading.mutate({ ...asked, fileName: file.name, contentBase64: await fileContent(file) });
  return (
    <>
      <div className="filter">
        <label htmlFor={id}>{t('target.file.open')}</label>
        <input
          id={id}
          type="file"
          accept=".xlsx,.csv,.txt"
          aria-describedby={`${id}-about`}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file !== undefined) void take(file);
            // The same file can be chosen again once it was corrected.
            event.target.value = '';
          }}
        />
        <span id={`${id}-about`} className="soft">
          {t('target.file.choose')}
        </span>
      </div>
      {reading.isPending && (
        <p role="status">
          <Spin size="small" /> {t('target.file.reading')}
        </p>
      )}
      {reading.error !== null && <Refusal error={reading.error} />}
      {reading.data !== undefined && (
        <ComparisonDialog fileName={reading.variables.fileName} comparison={reading.data} draft={draft} onClose={reading.reset} />
      )}
    </>
  );
}
