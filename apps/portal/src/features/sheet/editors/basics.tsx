import { useQuery } from '@lib/web-graphql';
import { CountedText, SelectField, TextField } from '@lib/web-ui';
import { useKept } from '../../../drafts/kept-answers.js';
import { useSession } from '../../../session/session.js';
import { Themes, type ThemesResult } from '../sheet.gql.js';
import type { EditorProps } from './editor.js';
import { editorTexts as texts } from './editors.texts.js';

const TITLE_LIMIT = 255;

type Theme = ThemesResult['themes'][number];

function ThemeOptions({ themes, chosen }: { themes: Theme[]; chosen: string | null }) {
  const option = (theme: Theme) => (
    <option key={theme.id} value={theme.id} selected={theme.id === chosen}>
      {theme.name}
    </option>
  );
  return (
    <>
      {themes
        .filter((theme) => theme.parentId === null)
        .map((theme) => {
          const children = themes.filter((one) => one.parentId === theme.id);
          if (children.length === 0) return option(theme);
          return (
            <optgroup key={theme.id} label={theme.name}>
              {option(theme)}
              {children.map(option)}
            </optgroup>
          );
        })}
    </>
  );
}

/** Today in Lima, the last day that can be chosen. */
export function today(): string {
  return new Date(Date.now() - 5 * 3_600_000).toISOString().slice(0, 10);
}

export function BasicsEditor({ section, body, onEdit, sentences }: EditorProps) {
  const basics = body.basics ?? { title: '', summary: '', themeId: null, startedOn: null };
  const { viewer } = useSession();
  const themes = useKept(viewer?.id, Themes, {}, useQuery(Themes, {}).data)?.themes ?? [];
  const set = (part: Partial<typeof basics>) => onEdit({ basics: { ...basics, ...part } });
  return (
    <>
      <CountedText id="basics-title" label={texts.title} hint={texts.titleHint} limit={TITLE_LIMIT} rows={2}
        value={basics.title} onText={(title) => set({ title })} problem={sentences['basics-title']} />
      <CountedText id="basics-summary" label={texts.summary} hint={texts.summaryHint} limit={section.limit}
        value={basics.summary} onText={(summary) => set({ summary })} problem={sentences['basics-summary']} />
      <SelectField id="basics-themeId" label={texts.theme} value={basics.themeId ?? ''} problem={sentences['basics-themeId']}
        onText={(themeId) => set({ themeId: themeId || null })}>
        <option value="">{texts.chooseTheme}</option>
        <ThemeOptions themes={themes} chosen={basics.themeId} />
      </SelectField>
      <TextField id="basics-startedOn" type="date" label={texts.startedOn} hint={texts.startedHint} max={today()}
        value={basics.startedOn ?? ''} onText={(startedOn) => set({ startedOn: startedOn || null })}
        problem={sentences['basics-startedOn']} />
    </>
  );
}
