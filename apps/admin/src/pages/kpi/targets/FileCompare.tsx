import type { Period } from '@dondoc/domain/calendar';
import type { UnitId } from '@dondoc/domain/unit';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Spin, Upload } from 'antd';
import { useId, useState } from 'react';
import { useTRPC } from '../../../api.tsx';
import { Refusal } from '../../../parts/Answer.tsx';
import { largestFile, readFile, type FileRefusal } from '../../../parts/read-file.ts';
import { useText } from '../../../text/use-text.ts';
import { ComparisonDialog } from './ComparisonDialog.tsx';
import type { TargetDraftInUse } from './use-target-draft.ts';

interface FileCompareProps {
  readonly indicator: string;
  readonly period: Period;
  readonly under: UnitId;
  readonly draft: TargetDraftInUse;
}

/** The kinds of file that targets are read from. */
const endings: readonly string[] = ['.xlsx', '.csv', '.txt'];

/** Takes a file of targets and shows it against those that stand before anything is typed in. */
export function FileCompare({ draft, ...asked }: FileCompareProps) {
  const trpc = useTRPC();
  const { t, sizeText } = useText();
  const id = useId();
  const [refused, setRefused] = useState<{ readonly file: File; readonly why: FileRefusal } | null>(null);
  const reading = useMutation(trpc.target.readTable.mutationOptions());
  const take = async (file: File) => {
    const read = await readFile(file, endings);
    setRefused(read.ok ? null : { file, why: read.why });
    if (read.ok) reading.mutate({ ...asked, fileName: read.fileName, contentBase64: read.contentBase64 });
  };
  return (
    <>
      <div className="filter">
        <Upload
          accept={endings.join(',')}
          multiple={false}
          showUploadList={false}
          disabled={reading.isPending}
          beforeUpload={(file) => {
            void take(file);
            return false;
          }}
        >
          <Button aria-describedby={`${id}-about`}>{t('target.file.open')}</Button>
        </Upload>
        <span id={`${id}-about`} className="soft">
          {t('target.file.choose')}
        </span>
      </div>
      {refused !== null && (
        <Alert
          role="alert"
          type="error"
          showIcon
          title={t(`figureFile.upload.${refused.why}`, { name: refused.file.name, size: sizeText(refused.file.size), most: sizeText(largestFile) })}
        />
      )}
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
