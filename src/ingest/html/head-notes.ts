import type { PageNote } from '../../model/document.ts';
import type { Tag } from './stream-tags.ts';

/** What a page says beside its text: its title, its meta tags, documents that it links to. */
export interface HeadNotes {
  title: string | null;
  readonly metas: PageNote['metas'][number][];
  readonly attachments: PageNote['attachments'][number][];
  /** Documents that are linked to beyond those named. */
  moreAttachments: number;
}

/** Gathers the notes of a page while its tags pass. */
export interface HeadReader {
  readonly notes: HeadNotes;
  readonly open: (tag: Tag) => void;
  readonly text: (text: string, isSilent: boolean) => void;
  readonly end: (name: string) => void;
  /** Takes over what a page in a frame says. */
  readonly add: (inner: HeadNotes) => void;
}

const ATTACHED = /\.(?:pdf|docx?|wps|ofd|xlsx?|zip|rar)(?:[?#]|$)/i;
/** Documents that are named one by one, and what is kept of each: messages tell of them, which people read. */
const MOST_ATTACHED = 20;
const LONGEST_LINK = 200;
/** A title or a date is shorter, and a page has fewer. */
const LONGEST_NOTE = 2000;
const MOST_METAS = 1000;

/** Begins with nothing said. */
export function headNotes(): HeadReader {
  const notes: HeadNotes = { title: null, metas: [], attachments: [], moreAttachments: 0 };
  let title: string | null = null;
  let link: { readonly href: string; text: string } | null = null;

  function meta({ name, property, content }: Tag['attributes']): void {
    const said = name || property;
    if (!said || !content || notes.metas.length === MOST_METAS) return;
    notes.metas.push({ name: said.slice(0, LONGEST_NOTE), content: content.slice(0, LONGEST_NOTE) });
  }

  function attach(attachment: HeadNotes['attachments'][number]): void {
    if (notes.attachments.length < MOST_ATTACHED) notes.attachments.push(attachment);
    else notes.moreAttachments++;
  }

  function endLink(): void {
    if (link) attach({ href: shortened(link.href), text: shortened(link.text.replace(/\s+/g, ' ').trim()) });
    link = null;
  }

  return {
    notes,
    open: ({ name, attributes, foreign }) => {
      if (name === 'a' && ATTACHED.test(attributes.href ?? '')) link = { href: attributes.href ?? '', text: '' };
      if (name === 'title' && !foreign) title ??= '';
      if (name === 'meta') meta(attributes);
    },
    text: (text, isSilent) => {
      if (notes.title === null && title !== null && title.length < LONGEST_NOTE) title += text;
      if (link && !isSilent && link.text.length < LONGEST_NOTE) link.text += text;
    },
    end: (name) => {
      if (name === 'a') endLink();
      if (name === 'title' && title !== null) notes.title ??= title.slice(0, LONGEST_NOTE).trim();
    },
    add: (inner) => {
      for (const said of inner.metas) meta(said);
      for (const attachment of inner.attachments) attach(attachment);
      notes.moreAttachments += inner.moreAttachments;
    },
  };
}

function shortened(text: string): string {
  return text.length > LONGEST_LINK ? `${text.slice(0, LONGEST_LINK)}…` : text;
}
