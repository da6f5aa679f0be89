import { CountedText, SelectField, TextField } from '@lib/web-ui';
import { emptySchool } from '../../../drafts/body.js';
import { areaTexts, kindTexts, levelTexts } from '../../practice/school.texts.js';
import type { EditorProps } from './editor.js';
import { NumberField } from './number-field.js';
import { schoolEditorTexts as texts } from './school.texts.js';
import { AddButton, removeAt, replaceAt, Row } from './rows.js';

type School = typeof emptySchool;
type Choice = 'level' | 'kind' | 'area';
const choices: Record<Choice, Record<string, string>> = { level: levelTexts, kind: kindTexts, area: areaTexts };

function ChoiceField(props: { name: Choice; school: School; problem?: string; onChoose: (part: Partial<School>) => void }) {
  const { name, school, problem, onChoose } = props;
  return (
    <SelectField
      id={`school-${name}`}
      label={texts[name]}
      value={school[name] ?? ''}
      problem={problem}
      onText={(value) => onChoose({ [name]: value || null } as Partial<School>)}
    >
      <option value="">{texts.choose}</option>
      {Object.entries(choices[name]).map(([value, word]) => (
        <option key={value} value={value} selected={school[name] === value}>
          {word}
        </option>
      ))}
    </SelectField>
  );
}

function Pairs({ section, body, onEdit, sentences }: EditorProps) {
  const school = body.school ?? emptySchool;
  const set = (pairs: School['pairs']) => onEdit({ school: { ...school, pairs } });
  return (
    <>
      <h2>{texts.pairs}</h2>
      <p class="hint">{texts.pairsHint}</p>
      {school.pairs.map((pair, index) => {
        const id = (name: string) => `school-pairs-${index}-${name}`;
        return (
          <Row key={index} title={texts.pair(index + 1)} position={index + 1} onRemove={() => set(removeAt(school.pairs, index))}>
            <CountedText
              id={id('problem')}
              label={texts.problem}
              limit={section.limit}
              rows={2}
              value={pair.problem}
              onText={(problem) => set(replaceAt(school.pairs, index, { ...pair, problem }))}
              problem={sentences[id('problem')]}
            />
            <CountedText
              id={id('response')}
              label={texts.response}
              limit={section.limit}
              rows={3}
              value={pair.response}
              onText={(response) => set(replaceAt(school.pairs, index, { ...pair, response }))}
              problem={sentences[id('response')]}
            />
          </Row>
        );
      })}
      <AddButton text={texts.addPair} onAdd={() => set([...school.pairs, { problem: '', response: '' }])} />
    </>
  );
}

export function SchoolEditor(props: EditorProps) {
  const { section, body, onEdit, sentences } = props;
  const school = body.school ?? emptySchool;
  const set = (part: Partial<School>) => onEdit({ school: { ...school, ...part } });
  const problem = (name: string) => sentences[`school-${name}`];
  return (
    <>
      <p class="hint">{texts.optional}</p>
      <TextField
        id="school-name"
        label={texts.name}
        value={school.name}
        onText={(name) => set({ name })}
        problem={problem('name')}
      />
      <TextField
        id="school-modularCode"
        inputMode="numeric"
        maxLength={7}
        label={texts.code}
        hint={texts.codeHint}
        value={school.modularCode}
        onText={(modularCode) => set({ modularCode: modularCode.replace(/\D/g, '') })}
        problem={problem('modularCode')}
      />
      <div class="grid two">
        <ChoiceField name="level" school={school} onChoose={set} problem={problem('level')} />
        <ChoiceField name="kind" school={school} onChoose={set} problem={problem('kind')} />
        <ChoiceField name="area" school={school} onChoose={set} problem={problem('area')} />
        <NumberField
          id="school-students"
          label={texts.students}
          value={school.students}
          onNumber={(students) => set({ students })}
          problem={problem('students')}
        />
        <NumberField
          id="school-teachers"
          label={texts.teachers}
          value={school.teachers}
          onNumber={(teachers) => set({ teachers })}
          problem={problem('teachers')}
        />
        <NumberField
          id="school-supportStaff"
          label={texts.staff}
          optional
          value={school.supportStaff}
          onNumber={(supportStaff) => set({ supportStaff })}
          problem={problem('supportStaff')}
        />
      </div>
      <CountedText
        id="school-population"
        label={texts.population}
        limit={section.limit}
        rows={2}
        value={school.population}
        onText={(population) => set({ population })}
        problem={problem('population')}
      />
      <CountedText
        id="school-economy"
        label={texts.economy}
        limit={section.limit}
        rows={2}
        value={school.economy}
        onText={(economy) => set({ economy })}
        problem={problem('economy')}
      />
      <Pairs {...props} />
    </>
  );
}
