/** The largest file the server reads, in bytes. */
export const largestFile = 20 * 1024 * 1024;

/** The kinds of document that can be read, by the end of their name. */
export const documentEndings: readonly string[] = ['.docx', '.xlsx', '.pdf', '.txt', '.md'];

/** The kinds of file that tables of figures are read from. */
export const tableEndings: readonly string[] = ['.xlsx', '.csv', '.json', '.txt'];

/** Why a chosen file is not sent. */
export type FileRefusal = 'wrongKind' | 'tooLarge' | 'empty' | 'unreadable';

/** A file as it is sent, or why it is not. */
export type FileRead =
  | { readonly ok: true; readonly fileName: string; readonly contentBase64: string }
  | { readonly ok: false; readonly why: FileRefusal };

/** Looks at a file before it is sent: its kind by its name, its size, and whether this machine can open it at all. */
export async function readFile(file: File, endings: readonly string[]): Promise<FileRead> {
  const why = refusalOf(file, endings);
  if (why !== null) return { ok: false, why };
  try {
    return { ok: true, fileName: file.name, contentBase64: await bytesOf(file) };
  } catch {
    return { ok: false, why: 'unreadable' };
  }
}

function refusalOf({ name, size }: File, endings: readonly string[]): FileRefusal | null {
  if (!endings.some((ending) => name.toLowerCase().endsWith(ending))) return 'wrongKind';
  if (size > largestFile) return 'tooLarge';
  return size === 0 ? 'empty' : null;
}

/** The bytes of any file, as they are sent. */
export async function bytesOf(file: File): Promise<string> {
  return toBase64(new Uint8Array(await file.arrayBuffer()));
}

/** In pieces, because a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  const piece = 0x80_00;
  let binary = '';
  for (let at = 0; at < bytes.length; at += piece) binary += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(binary);
}
