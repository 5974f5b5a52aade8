import { FileExcelOutlined } from '@ant-design/icons';
import { Alert, Spin, Upload } from 'antd';
import { useState } from 'react';
import { largestFile, readFile, tableEndings, type FileRefusal } from '../../../parts/read-file.ts';
import { useText } from '../../../text/use-text.ts';

/** A file on its way to the server. */
export interface SentFile {
  readonly fileName: string;
  readonly contentBase64: string;
}

interface FileDropProps {
  readonly isReading: boolean;
  readonly onFile: (file: SentFile) => void;
}

/** Takes a table of figures: chosen, dropped, or by the keyboard. What cannot be sent is refused here, with the reason. */
export function FileDrop({ isReading, onFile }: FileDropProps) {
  const { t, sizeText } = useText();
  const [chosen, setChosen] = useState<File | null>(null);
  const [refusal, setRefusal] = useState<FileRefusal | null>(null);
  const most = sizeText(largestFile);
  const take = async (file: File) => {
    setChosen(file);
    const read = await readFile(file, tableEndings);
    setRefusal(read.ok ? null : read.why);
    if (read.ok) onFile({ fileName: read.fileName, contentBase64: read.contentBase64 });
  };
  return (
    <>
      <Upload.Dragger
        accept={tableEndings.join(',')}
        multiple={false}
        showUploadList={false}
        disabled={isReading}
        beforeUpload={(file) => {
          void take(file);
          return false;
        }}
      >
        <p>
          <FileExcelOutlined /> {t('figureFile.upload.drop')}
        </p>
        <p className="soft">{t('figureFile.upload.kinds', { most })}</p>
      </Upload.Dragger>
      {chosen !== null && refusal !== null && (
        <Alert role="alert" type="error" showIcon title={t(`figureFile.upload.${refusal}`, { name: chosen.name, size: sizeText(chosen.size), most })} />
      )}
      {isReading && chosen !== null && (
        <p role="status">
          <Spin size="small" /> {t('figureFile.upload.reading', { name: chosen.name, size: sizeText(chosen.size) })}
        </p>
      )}
    </>
  );
}
