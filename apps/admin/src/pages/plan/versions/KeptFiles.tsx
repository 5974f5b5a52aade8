import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Upload } from 'antd';
import type { Answers } from '../../../answers.ts';
import { useTRPC } from '../../../api.tsx';
import { Answer, Refusal } from '../../../parts/Answer.tsx';
import { bytesOf } from '../../../parts/read-file.ts';
import { useSay } from '../../../parts/use-say.ts';
import { useText } from '../../../text/use-text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { DocumentLink } from './VersionTable.tsx';

type KeptFile = Answers['plan']['documents'][number];

/** The files kept with a plan, with what proves that they are the same: their hash. Administrators add annexes. */
export function KeptFiles({ planId, canAdd }: { readonly planId: string; readonly canAdd: boolean }) {
  const { t } = useText();
  const trpc = useTRPC();
  const files = useQuery(trpc.plan.documents.queryOptions({ planId }));
  return (
    <section className="panel" aria-labelledby="kept-files">
      <h2 id="kept-files">{t('version.page.files')}</h2>
      <Answer to={files}>{(kept) => (kept.length === 0 ? <Notice>{t('version.page.filesEmpty')}</Notice> : <FileTable files={kept} />)}</Answer>
      {canAdd && <AddAnnex planId={planId} />}
    </section>
  );
}

function FileTable({ files }: { readonly files: readonly KeptFile[] }) {
  const { t, sizeText, listText } = useText();
  return (
    <table className="table table-cards">
      <thead>
        <tr>
          <th scope="col">{t('version.page.document')}</th>
          <th scope="col">{t('version.page.fileOf')}</th>
          <th scope="col" className="number">
            {t('version.page.fileSize')}
          </th>
          <th scope="col">{t('version.page.fileHash')}</th>
        </tr>
      </thead>
      <tbody>
        {files.map(({ documentId, fileName, size, sha256, versions, isAnnex }) => (
          <tr key={documentId}>
            <th scope="row">
              <DocumentLink documentId={documentId} fileName={fileName} />
            </th>
            <td data-label={t('version.page.fileOf')}>
              {listText([...versions.map((number) => t('version.page.numberText', { number })), ...(isAnnex ? [t('version.page.annex')] : [])])}
            </td>
            <td className="number" data-label={t('version.page.fileSize')}>
              {sizeText(size)}
            </td>
            <td data-label={t('version.page.fileHash')}>
              <code className="hash">{sha256}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function AddAnnex({ planId }: { readonly planId: string }) {
  const { t } = useText();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const say = useSay();
  const add = useMutation(
    trpc.plan.addAnnex.mutationOptions({
      onSuccess: async () => {
        say.done(t('version.page.annexAdded'));
        await queryClient.invalidateQueries(trpc.plan.documents.queryFilter({ planId }));
      },
    }),
  );
  const take = async (file: File) => add.mutate({ planId, fileName: file.name, contentBase64: await bytesOf(file) });
  return (
    <div className="stack">
      <Upload
        multiple={false}
        showUploadList={false}
        disabled={add.isPending}
        beforeUpload={(chosen) => {
          void take(chosen).catch(say.failed);
          return false;
        }}
      >
        <Button loading={add.isPending}>{t('version.page.addAnnex')}</Button>
      </Upload>
      {add.error !== null && <Refusal error={add.error} />}
    </div>
  );
}
