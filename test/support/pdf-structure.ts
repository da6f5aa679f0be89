import { PdfFile, isRef, nameOf, type Dict, type Ref, type Value } from './pdf-objects.js';

/** What a screen reader walks through: an element, where it is painted and what it holds. */
export type Tag = {
  type: string;
  title: string;
  alt: string;
  /** Attributes of all its owners, such as `Scope` of a table's. */
  about: Dict;
  children: Tag[];
  /** Pieces of a page. */
  marks: { page: number; mcid: number }[];
  /** Objects it stands for, such as the place that a link makes touchable. */
  objects: number[];
};
export type OutlineEntry = { level: number; title: string };

export class PdfStructure {
  readonly file: PdfFile;
  readonly catalog: Dict;
  readonly pages: { ref: number; dict: Dict }[];
  readonly root: Tag[];

  constructor(bytes: Uint8Array) {
    this.file = new PdfFile(bytes);
    this.catalog = this.file.ofType('Catalog')[0]?.dict ?? {};
    this.pages = this.pagesUnder(this.catalog.Pages);
    const tree = this.file.dict(this.catalog.StructTreeRoot);
    this.roles = this.file.dict(tree.RoleMap);
    this.root = this.file.array(tree.K).map((one) => this.tag(one, null));
  }

  private readonly roles: Dict;

  /** Every element, as it is read. */
  all(): Tag[] {
    const inside = (tag: Tag): Tag[] => [tag, ...tag.children.flatMap(inside)];
    return this.root.flatMap(inside);
  }

  of(...types: string[]): Tag[] {
    return this.all().filter(({ type }) => types.includes(type));
  }

  headings(): OutlineEntry[] {
    return this.all().filter(({ type }) => /^H\d$/.test(type)).map(({ type, title }) => ({ level: Number(type.slice(1)), title }));
  }

  bookmarks(): OutlineEntry[] {
    const under = (first: Value | undefined, level: number): OutlineEntry[] => {
      const found: OutlineEntry[] = [];
      for (let one = this.file.dict(first); 'Title' in one; one = this.file.dict(one.Next)) found.push({ level, title: String(one.Title) }, ...under(one.First, level + 1));
      return found;
    };
    return under(this.file.dict(this.catalog.Outlines).First, 1);
  }

  /** The touchable places of a page. */
  annotations(page: Dict): { ref: number; dict: Dict }[] {
    return this.file.array(page.Annots).filter(isRef).map(({ ref }) => ({ ref, dict: this.file.dict({ ref }) }));
  }

  private pagesUnder(node: Value | undefined): { ref: number; dict: Dict }[] {
    const dict = this.file.dict(node);
    if (nameOf(dict.Type) === 'Page') return [{ ref: (node as Ref).ref, dict }];
    return this.file.array(dict.Kids).flatMap((kid) => this.pagesUnder(kid));
  }

  private tag(given: Value, above: number | null): Tag {
    const { S, T, Alt, A, Pg, K } = this.file.dict(given);
    const page = isRef(Pg) ? Pg.ref : above;
    const named = nameOf(S);
    const role = nameOf(this.roles[named]);
    const tag: Tag = { type: role || named, title: String(T ?? ''), alt: String(Alt ?? ''), about: Object.assign({}, ...this.file.array(A).map((one) => this.file.dict(one))) as Dict, children: [], marks: [], objects: [] };
    for (const kid of this.file.array(K)) {
      const dict = this.file.dict(kid);
      const kind = nameOf(dict.Type);
      if (typeof kid === 'number') tag.marks.push({ page: page ?? 0, mcid: kid });
      else if (kind === 'MCR') tag.marks.push({ page: isRef(dict.Pg) ? dict.Pg.ref : (page ?? 0), mcid: Number(dict.MCID) });
      else if (kind === 'OBJR') tag.objects.push(isRef(dict.Obj) ? dict.Obj.ref : 0);
      else tag.children.push(this.tag(kid, page));
    }
    return tag;
  }
}
