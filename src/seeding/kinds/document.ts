import type { FieldMeta } from './fields.ts';
import { editorialText, names, oneOf, partialDay, reference, text } from './fields.ts';
import { defineKind, linkTo } from './seed-kind.ts';

const none: FieldMeta = { absentMeansNone: true };

/** In which claims are made. Its sources say through what it was read. */
export const documentKind = defineKind({
  file: 'documents',
  label: 'Document',
  fields: {
    /** In the document's own language. */
    title: text,
    titleEn: text.meta(none).optional(),
    aliases: names.optional(),
    language: text.regex(/^[a-z]{2}(?:-[A-Z][a-z]{3})?$/),
    kind: oneOf('ARTICLE', 'PAPER', 'REPORT', 'OFFICIAL_STATEMENT', 'POST', 'INTERVIEW', 'ENCYCLOPEDIA', 'FEDERAL_REGISTER', 'REGISTER', 'DATA_SET', 'NOTE'),
    outlet: reference('organization').meta(none).optional(),
    publishedOn: partialDay.optional(),
    url: text.meta(none).optional(),
    abstract: text.meta(none).optional(),
    frDocumentNumber: text.meta(none).optional(),
    federalRegisterType: oneOf('RULE', 'PROPOSED_RULE', 'NOTICE', 'PRESIDENTIAL_DOCUMENT').meta(none).optional(),
    note: editorialText.optional(),
  },
  properties: ({ title, titleEn }) => ({ title: titleEn === undefined ? title : `${title} (${titleEn})`, ownTitle: title }),
  links: ({ outlet }) => linkTo('PUBLISHED_BY', 'Organization', outlet),
});
