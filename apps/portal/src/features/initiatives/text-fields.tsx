import { CountedText, SelectField, TextField } from '@lib/web-ui';
import { useQuery } from '@lib/web-graphql';
import { InitiativeThemes } from './initiatives.gql.js';
import { formTexts as texts } from './initiatives.texts.js';
import { LIMITS, type ShareForm } from './share-form.js';

interface Props {
  form: ShareForm;
  change: (part: Partial<ShareForm>) => void;
  sentences: Record<string, string>;
}

/** The four texts and the theme, to share it and to correct it. */
export function TextFields({ form, change, sentences }: Props) {
  const themes = useQuery(InitiativeThemes, {}).data?.themes ?? [];
  return (
    <>
      <TextField
        id="title"
        label={texts.name}
        hint={texts.nameHint}
        maxLength={LIMITS.title}
        value={form.title}
        problem={sentences.title}
        onText={(title) => change({ title })}
      />
      <CountedText
        id="problem"
        label={texts.problem}
        hint={texts.problemHint}
        limit={LIMITS.problem}
        rows={4}
        value={form.problem}
        problem={sentences.problem}
        onText={(problem) => change({ problem })}
      />
      <CountedText
        id="proposal"
        label={texts.proposal}
        hint={texts.proposalHint}
        limit={LIMITS.proposal}
        rows={4}
        value={form.proposal}
        problem={sentences.proposal}
        onText={(proposal) => change({ proposal })}
      />
      <CountedText
        id="help"
        label={texts.help}
        hint={texts.helpHint}
        optional
        limit={LIMITS.help}
        rows={2}
        value={form.help}
        problem={sentences.help}
        onText={(help) => change({ help })}
      />
      <SelectField
        id="themeId"
        label={texts.theme}
        value={form.themeId}
        problem={sentences.themeId}
        onText={(themeId) => change({ themeId })}
      >
        <option value="">{texts.chooseTheme}</option>
        {themes.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
    </>
  );
}
