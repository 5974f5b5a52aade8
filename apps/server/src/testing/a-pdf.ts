/** The bytes of a PDF of one page, made by hand: what is drawn on it may be packed as a test likes. */
export function aPdf(drawn: Buffer, filters = ''): Buffer {
  const objects = [
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from('<</Type/Pages/Kids[3 0 R]/Count 1>>'),
    Buffer.from('<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>'),
    Buffer.from('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'),
    Buffer.concat([Buffer.from(`<</Filter[${filters}]/Length ${drawn.length}>>\nstream\n`), drawn, Buffer.from('\nendstream')]),
  ];
  const numbered = objects.flatMap((object, at) => [Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
  return Buffer.concat([Buffer.from('%PDF-1.4\n'), ...numbered, Buffer.from('trailer<</Size 6/Root 1 0 R>>\n%%EOF')]);
}
