/** Why the server cannot start, in a sentence for whoever starts it: in Vietnamese and in English, without a trace of the code. */
export class StartRefusedError extends Error {
  override readonly name = 'StartRefusedError';
}

/** The database of DATABASE_URL does not answer as it should; its password is not repeated. */
export function databaseOutOfReach(url: string, cause: unknown): StartRefusedError {
  const { host, pathname } = new URL(url);
  const why = cause instanceof Error ? cause.message : String(cause);
  return new StartRefusedError(
    `Không kết nối được cơ sở dữ liệu ${host}${pathname} (DATABASE_URL): ${why} / The database ${host}${pathname} (DATABASE_URL) cannot be reached: ${why}`,
    { cause },
  );
}

/** Something else listens on the port. */
export function portInUse(port: number): StartRefusedError {
  return new StartRefusedError(
    `Cổng ${port} đang được chương trình khác sử dụng; hãy chọn cổng khác (PORT). / Port ${port} is in use by another program; choose another (PORT).`,
  );
}
