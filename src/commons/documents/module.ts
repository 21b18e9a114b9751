import type { FreeText, Module } from '#commons/manifest.ts'
import { personalData } from '#commons/privacy/personal-data.ts'
import { access } from './access.ts'
import { addresses } from './addresses.ts'
import { differencesPage, documentPage } from './pages/document.tsx'

const entry = {
  why: { de: 'zeigt, wer an einem Dokument gearbeitet hat', en: 'shows who worked on a document' },
  basis: 'Art. 6 Abs. 1 lit. e DSGVO',
  keep: {
    de: 'solange es das Dokument gibt; nach dem Löschen des Kontos ohne Namen',
    en: 'as long as the document exists; without a name after the account was deleted',
  },
  onDeletion: 'stand-in',
} as const

const personal = personalData({
  'documents.document.made_by': { ...entry, exported: ['title', 'made_at'] },
  'documents.version.made_by': { ...entry, exported: ['number', 'note', 'made_at'] },
  'documents.paragraph.changed_by': { ...entry, exported: ['heading', 'body', 'changed_at'] },
})

/** Where people are named in documents: in every version. */
const documentTexts: readonly FreeText[] = [
  {
    table: 'documents.paragraph',
    name: { de: 'Absatz eines Dokuments', en: 'Paragraph of a document' },
    key: ['document_id', 'number', 'id'],
    columns: ['heading', 'body'],
    version: 'revision',
    address: {
      of: ['document_id', 'number'],
      make: ({ document_id = '', number = '' }) => addresses.document({ document: document_id }, { fassung: number }),
    },
  },
  {
    table: 'documents.document',
    name: { de: 'Titel eines Dokuments', en: 'Title of a document' },
    key: ['id'],
    columns: ['title'],
    address: { of: ['id'], make: ({ id = '' }) => addresses.document({ document: id }) },
  },
  {
    table: 'documents.version',
    name: { de: 'Notiz zu einer Fassung', en: 'Note about a version' },
    key: ['document_id', 'number'],
    columns: ['note', 'adopted_by'],
    address: {
      of: ['document_id', 'number'],
      make: ({ document_id = '', number = '' }) => addresses.document({ document: document_id }, { fassung: number }),
    },
  },
]

/** Texts in numbered paragraphs, with versions, differences and adoption. Services own them and bring the forms. */
export const documentsModule: Module = {
  id: 'documents',
  folder: 'commons/documents',
  access: [access],
  personal,
  freeText: documentTexts,
  routes: [documentPage, differencesPage],
}
