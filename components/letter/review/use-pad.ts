'use client';
import { type RefObject, useEffect, useRef } from 'react';
import SignaturePad from 'signature_pad';
import type { Signature } from '@/lib/letter/document';
import { type Point, pathOf, strokesOf } from '@/lib/letter/signature';

export type Drawing = Extract<Signature, { way: 'drawn' }>;

/** The strokes of a drawing in a box of another width. */
const strokesAt = ({ paths, width }: Drawing, to: number): Point[][] =>
  strokesOf(paths).map((stroke) => stroke.map(({ x, y }) => ({ x: (x * to) / width, y: (y * to) / width })));

/** Draws on the canvas; each stroke that ends goes to `onChange` with the box's size in CSS pixels. */
export function usePad(
  canvas: RefObject<HTMLCanvasElement | null>,
  drawing: Drawing,
  onChange: (drawing: Drawing) => void,
) {
  const pad = useRef<SignaturePad | null>(null);
  const latest = useRef({ drawing, onChange });
  latest.current = { drawing, onChange };

  useEffect(() => {
    const box = canvas.current;
    if (!box) return;
    const made = new SignaturePad(box, {
      minWidth: 1.2,
      maxWidth: 2.4,
      penColor: getComputedStyle(box).color,
    });
    pad.current = made;
    made.addEventListener('endStroke', () => {
      const paths = pathOf(made.toData().map((group) => group.points));
      latest.current.onChange({ way: 'drawn', paths, width: box.clientWidth, height: box.clientHeight });
    });
    return () => made.off();
  }, [canvas]);

  // Sharp on every screen, and drawn anew when the box or the drawing changes: by undo, by another tab, by a turned phone.
  useEffect(() => {
    const box = canvas.current;
    if (!box) return;
    const draw = () => {
      const ratio = Math.max(window.devicePixelRatio, 1);
      box.width = box.clientWidth * ratio;
      box.height = box.clientHeight * ratio;
      box.getContext('2d')?.scale(ratio, ratio);
      const strokes = strokesAt(drawing, box.clientWidth);
      const penColor = getComputedStyle(box).color;
      pad.current?.fromData(
        strokes.map((points) => ({
          penColor,
          dotSize: 0,
          minWidth: 1.2,
          maxWidth: 2.4,
          velocityFilterWeight: 0.7,
          compositeOperation: 'source-over' as const,
          points: points.map((p, i) => ({ ...p, time: i * 16, pressure: 0.5 })),
        })),
      );
    };
    draw();
    const watcher = new ResizeObserver(draw);
    watcher.observe(box);
    return () => watcher.disconnect();
  }, [canvas, drawing]);
}
