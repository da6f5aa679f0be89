import { CountedText, TextField } from '@lib/web-ui';
import type { ManagementInstrument } from '../../../graphql/schema.gen.js';
import { instrumentTexts } from '../../practice/practice.texts.js';
import { today } from './basics.js';
import type { EditorProps } from './editor.js';
import { editorTexts as texts } from './editors.texts.js';
import { AddButton, removeAt, replaceAt, Row } from './rows.js';

const instruments = Object.keys(instrumentTexts) as ManagementInstrument[];

export function SustainabilityEditor({ section, body, onEdit, sentences }: EditorProps) {
  const value = body.sustainability ?? { text: '', instruments: [], resolutions: [] };
  const set = (part: Partial<typeof value>) => onEdit({ sustainability: { ...value, ...part } });
  const toggle = (one: ManagementInstrument) =>
    set({ instruments: value.instruments.includes(one) ? value.instruments.filter((kept) => kept !== one) : [...value.instruments, one] });
  return (
    <>
      <CountedText id="sustainability-text" label={texts.sustain} limit={section.limit} value={value.text}
        onText={(text) => set({ text })} problem={sentences['sustainability-text']} />
      <fieldset>
        <legend>{texts.instruments}</legend>
        <div class="grid two tight">
          {instruments.map((one) => (
            <label class="check" key={one}>
              <input type="checkbox" checked={value.instruments.includes(one)} onChange={() => toggle(one)} />
              <span>{instrumentTexts[one]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <h2>{texts.resolutions}</h2>
      <p class="hint">{texts.resolutionsHint}</p>
      {value.resolutions.map((resolution, index) => {
        const change = (part: Partial<typeof resolution>) =>
          set({ resolutions: replaceAt(value.resolutions, index, { ...resolution, ...part }) });
        const id = (name: string) => `sustainability-resolutions-${index}-${name}`;
        return (
          <Row key={index} title={texts.resolution(index + 1)} position={index + 1}
            onRemove={() => set({ resolutions: removeAt(value.resolutions, index) })}>
            <div class="grid two">
              <TextField id={id('number')} label={texts.number} value={resolution.number} onText={(number) => change({ number })}
                problem={sentences[id('number')]} />
              <TextField id={id('date')} type="date" max={today()} label={texts.date} value={resolution.date}
                onText={(date) => change({ date })} problem={sentences[id('date')]} />
            </div>
            <TextField id={id('about')} label={texts.about} value={resolution.about} onText={(about) => change({ about })}
              problem={sentences[id('about')]} />
          </Row>
        );
      })}
      <AddButton text={texts.addResolution} onAdd={() => set({ resolutions: [...value.resolutions, { number: '', date: '', about: '' }] })} />
    </>
  );
}
