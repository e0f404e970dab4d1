import type { LetterDocument, Signed } from '@/lib/letter/document';
import type { SignaturePicture } from '@/lib/letter/formats/docx';
import { penWidth } from '@/lib/letter/signature';

/** Pixels for each unit of the drawing: sharp on paper. */
const scale = 4;

const drawnIn = (doc: LetterDocument): Extract<Signed, { way: 'drawn' }> | null => {
  const block = doc.blocks.find((b) => b.kind === 'signature');
  return block?.kind === 'signature' && block.signed?.way === 'drawn' ? block.signed : null;
};

/** The drawn signature of a letter as the bytes of a PNG, black on nothing; null where nothing is drawn. */
export async function signaturePng(doc: LetterDocument): Promise<SignaturePicture | null> {
  const drawn = drawnIn(doc);
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!drawn || !pen) return null;
  canvas.width = drawn.width * scale;
  canvas.height = drawn.height * scale;
  pen.scale(scale, scale);
  pen.lineWidth = penWidth(drawn);
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.stroke(new Path2D(drawn.paths));
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  return blob && new Uint8Array(await blob.arrayBuffer());
}
