import type { Appeal } from '../letter/write-appeal.js';
import { writeDraft } from './email/eml-file.js';
import { type MailLink, mailLinks } from './email/links.js';
import { letterHtml } from './html-letter.js';
import { writeLetterPdf } from './pdf/letter-pdf.js';
import { letterText } from './plain-text.js';

export const documentFormats = ['pdf', 'eml', 'txt', 'html'] as const;

export type DocumentFormat = (typeof documentFormats)[number];

export const papers = ['a4', 'letter'] as const;

export type Paper = (typeof papers)[number];
