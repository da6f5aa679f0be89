import { ask } from '../../graphql/ask.js';
import type { Writing } from '../reports/writing.js';
import { BookletPreview, BookletTextHistory, RestoreBookletText, SaveBookletText } from './booklets.gql.js';

export const bookletWriting: Writing = {
  place: 'booklet',
  proposes: false,
  save: SaveBookletText,
  restore: RestoreBookletText,
  history: BookletTextHistory,
  draw: async (bookletId, section, body) => {
    const { data, problem } = await ask(BookletPreview, { bookletId, section, body });
    return data ? { data: data.bookletPreview, problem: null } : { data: null, problem };
  },
};
