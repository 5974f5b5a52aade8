import { Link } from '@tanstack/react-router';
import type { Answers } from '../../../answers.ts';
import { paths } from '../../../paths.ts';
import { useText } from '../../../text/use-text.ts';

type Version = Answers['plan']['versions'][number];

/** The versions of a plan, the one in force first; each opens its own source. */
export function VersionTable({ planId, versions }: { readonly planId: string; readonly versions: readonly Version[] }) {
  const { t } = useText();
  return (
    <table className="table table-cards">
      <thead>
        <tr>
          <th scope="col">{t('version.page.number')}</th>
          <th scope="col">{t('version.page.on')}</th>
          <th scope="col">{t('version.page.approved')}</th>
          <th scope="col">{t('version.page.document')}</th>
          <th scope="col">{t('version.page.changes')}</th>
        </tr>
      </thead>
      <tbody>
        {versions.map((version) => (
          <VersionRow key={version.number} planId={planId} version={version} />
        ))}
      </tbody>
    </table>
  );
}

function VersionRow({ planId, version }: { readonly planId: string; readonly version: Version }) {
  const { t, dayText, timeText } = useText();
  const { number, on, approvedAt, approvedBy, fileName, documentId, changes } = version;
  return (
    <tr>
      <th scope="row">
        <Link to={paths.versions} params={{ planId }} search={{ number }}>
          {t('version.page.numberText', { number })}
        </Link>
      </th>
      <td data-label={t('version.page.on')}>{dayText(on)}</td>
      <td data-label={t('version.page.approved')}>{t('version.page.approvedBy', { time: timeText(approvedAt), name: approvedBy })}</td>
      <td data-label={t('version.page.document')}>
        {documentId === null || fileName === null ? t('version.page.byHand') : <DocumentLink documentId={documentId} fileName={fileName} />}
      </td>
      <td data-label={t('version.page.changes')}>{changes === null ? t('version.page.first') : t('version.page.summary', { ...changes })}</td>
    </tr>
  );
}

/** The document itself, byte for byte as it was uploaded. */
export function DocumentLink({ documentId, fileName }: { readonly documentId: string; readonly fileName: string }) {
  const { t } = useText();
  return (
    <a href={`/api/documents/${documentId}`} download={fileName} aria-label={t('version.page.download', { name: fileName })}>
      {fileName}
    </a>
  );
}
