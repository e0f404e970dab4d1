/** The few members used of pdfkit 0.20, which comes without types. */
declare namespace PDFKit {
  /** A run of drawing on one page that belongs to one structure element. */
  type StructureContent = { readonly refs: unknown[] };
  type StructureOptions = {
    lang?: string;
    alt?: string;
    actual?: string;
    scope?: string;
    placement?: 'Block' | 'Inline';
    /** Left, top, right, bottom, in points from the page's top left. */
    bbox?: [number, number, number, number];
  };
  type StructureElement = {
    readonly dictionary: { data: Record<string, unknown> };
    add(child: StructureElement | StructureContent): StructureElement;
  };
}

declare module 'pdfkit' {
  export default class PDFDocument {
    constructor(options: {
      tagged?: boolean;
      pdfVersion?: string;
      lang?: string;
      displayTitle?: boolean;
      autoFirstPage?: boolean;
      font?: string;
      info?: Record<string, string>;
    });
    info: Record<string, unknown>;
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: unknown) => void): this;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    markContent(tag: 'Artifact', options: { type: 'Pagination' | 'Layout' }): this;
    markStructureContent(tag: string): PDFKit.StructureContent;
    endMarkedContent(): this;
    struct(type: string, options?: PDFKit.StructureOptions): PDFKit.StructureElement;
    addStructure(element: PDFKit.StructureElement): this;
    appendXML(xml: string): void;
    endMetadata(): void;
    end(): void;
  }
}
