import { Link, type ErrorComponentProps } from '@tanstack/react-router';
import { Button, Skeleton } from 'antd';
import { apiErrorOf } from '../api.tsx';
import { Refusal } from '../parts/Answer.tsx';
import { paths } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { PageHeading } from '../ui/PageHeading.tsx';

/** What stands while the script of a page arrives. */
export function LoadingPage() {
  const { t } = useText();
  return (
    <div role="status">
      <span className="visually-hidden">{t('shell.common.loading')}</span>
      <Skeleton active />
    </div>
  );
}

/** A page that failed: the reason when the API gave one, else the words for whoever mends it. */
export function BrokenPage({ error, reset }: ErrorComponentProps) {
  const { t } = useText();
  if (apiErrorOf(error) !== null) return <Refusal error={error} retry={() => location.reload()} />;
  return (
    <div className="panel">
      <PageHeading title={t('shell.broken.title')} product={t('shell.product')} intro={t('shell.broken.body')} />
      <pre className="as-written">{error instanceof Error ? error.message : String(error)}</pre>
      <div className="row">
        <Button type="primary" onClick={() => location.reload()}>
          {t('shell.broken.reload')}
        </Button>
        <Button onClick={reset}>{t('shell.common.retry')}</Button>
      </div>
    </div>
  );
}

/** An address that leads nowhere. */
export function MissingPage() {
  const { t } = useText();
  return (
    <main className="alone">
      <div className="panel">
        <PageHeading title={t('shell.notFound.title')} product={t('shell.product')} intro={t('shell.notFound.body')} />
        <Link to={paths.overview}>{t('shell.notFound.home')}</Link>
      </div>
    </main>
  );
}
