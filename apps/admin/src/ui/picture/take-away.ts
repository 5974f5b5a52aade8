import { pictureAddress } from './draw-picture.ts';

/** A cell of the table beside a picture: words, a number, or nothing. */
export type TableCell = string | number | null;

/** The text of a picture as a file. */
export const svgFile = (svg: string): Blob => new Blob([svg], { type: 'image/svg+xml' });

/** A picture in dots, twice as fine as on the page so that it can be printed. */
export async function pngFile(svg: string, { width, height }: { readonly width: number; readonly height: number }): Promise<Blob> {
  const image = new Image(width, height);
  image.src = pictureAddress(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('the picture could not be drawn')) : resolve(blob)), 'image/png');
  });
}

/** A table as a workbook: its caption in the first row, its headings in the third. Numbers stay numbers. */
export async function workbookFile(caption: string, table: readonly (readonly TableCell[])[]): Promise<Blob> {
  const { utils, write } = await import('@e965/xlsx');
  const sheet = utils.aoa_to_sheet([[caption], [], ...table.map((row) => [...row])]);
  sheet['!cols'] = (table[0] ?? []).map((_, at) => ({ wch: at === 0 ? 34 : 16 }));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'So lieu');
  const bytes: ArrayBuffer = write(book, { type: 'array', bookType: 'xlsx' });
  return new Blob([bytes], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
}
