import { FileTextOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Alert, InputNumber, Spin, Upload } from 'antd';
import { useState } from 'react';
import { useTRPC } from '../../../api.tsx';
import { Refusal } from '../../../parts/Answer.tsx';
import { documentEndings, largestFile, readFile, type FileRefusal } from '../../../parts/read-file.ts';
import { paths } from '../../../paths.ts';
import { useText } from '../../../text/use-text.ts';
import { Field } from '../../../ui/Field.tsx';

/** Takes a document, has it read, and opens its draft: of a new plan, or of the next version of the one named. */
export function DocumentUpload({ planId = null }: { readonly planId?: string | null }) {
  const { t, sizeText } = useText();
  const [year, setYear] = useState<number | null>(null);
  const { read, file, refusal } = useReadDocument(year, planId);
  const most = sizeText(largestFile);
  return (
    <section className="panel" aria-labelledby="upload">
      <h2 id="upload">{t(planId === null ? 'draft.upload.title' : 'version.upload.title')}</h2>
      <p className="soft">{t(planId === null ? 'draft.upload.intro' : 'version.upload.intro')}</p>
      <div className="upload">
        <Upload.Dragger
          accept={documentEndings.join(',')}
          multiple={false}
          showUploadList={false}
          disabled={read.isPending}
          beforeUpload={(chosen) => {
            void file.take(chosen);
            return false;
          }}
        >
          <p>
            <FileTextOutlined /> {t('draft.upload.drop')}
          </p>
          <p className="soft">{t('draft.upload.kinds', { most })}</p>
        </Upload.Dragger>
        <Field label={t('draft.upload.year')} help={t('draft.upload.yearHelp')}>
          {({ id, ...ties }) => (
            <InputNumber {...ties} id={id} value={year} onChange={setYear} min={1900} max={2100} precision={0} controls={false} />
          )}
        </Field>
      </div>
      {file.chosen !== null && refusal !== null && (
        <Alert
          role="alert"
          type="error"
          showIcon
          title={t(`draft.upload.${refusal}`, { name: file.chosen.name, size: sizeText(file.chosen.size), most })}
        />
      )}
      {read.error !== null && <Refusal error={read.error} />}
      {read.isPending && file.chosen !== null && (
        <p role="status">
          <Spin size="small" /> {t('draft.upload.reading', { name: file.chosen.name, size: sizeText(file.chosen.size) })}
        </p>
      )}
    </section>
  );
}

function useReadDocument(year: number | null, planId: string | null) {
  const trpc = useTRPC();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [chosen, setChosen] = useState<File | null>(null);
  const [refusal, setRefusal] = useState<FileRefusal | null>(null);
  const read = useMutation(
    trpc.plan.readDocument.mutationOptions({
      onSuccess: async ({ draftId }) => {
        await queryClient.invalidateQueries(trpc.plan.listDrafts.queryFilter());
        await navigate({ to: paths.draft, params: { draftId } });
      },
    }),
  );
  const take = async (file: File) => {
    read.reset();
    setChosen(file);
    const content = await readFile(file, documentEndings);
    setRefusal(content.ok ? null : content.why);
    if (content.ok) read.mutate({ fileName: content.fileName, contentBase64: content.contentBase64, year, planId });
  };
  return { read, file: { chosen, take }, refusal };
}
