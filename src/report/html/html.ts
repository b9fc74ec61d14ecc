import type { ReportFormat } from '../format.js';
import { page } from './page.js';

export const html: ReportFormat = {
  id: 'html',
  extension: 'html',
  description: 'a page to keep: one file, works offline, with number lines and filters',
  fileMark: '',
  render: (report) => [...page(report)].join(''),
  pieces: page,
};
