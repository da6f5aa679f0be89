import { SelectField, TextField } from '@lib/web-ui';
import type { SectionBody } from '../../../drafts/body.js';
import type { Sentences } from '../../../forms/problems-of.js';
import { today } from './basics.js';
import { editorTexts as texts } from './editors.texts.js';
import { NumberField } from './number-field.js';

export type Indicator = NonNullable<SectionBody['results']>['indicators'][number];

export const emptyIndicator: Indicator = {
  name: '', unit: '', direction: 'UP', baseline: null, baselineOn: null, result: null, resultOn: null, source: '', places: null, checkedBy: null,
};

interface IndicatorFieldsProps {
  indicator: Indicator;
  index: number;
  sentences: Sentences;
  onChange: (indicator: Indicator) => void;
}

export function IndicatorFields({ indicator, index, sentences, onChange }: IndicatorFieldsProps) {
  const set = (part: Partial<Indicator>) => onChange({ ...indicator, ...part });
  const at = (name: keyof Indicator) => {
    const id = `results-indicators-${index}-${name}`;
    return { id, problem: sentences[id] };
  };
  return (
    <>
      <TextField {...at('name')} label={texts.indicatorName} value={indicator.name} onText={(name) => set({ name })} />
      <div class="grid two">
        <TextField {...at('unit')} label={texts.unit} hint={texts.unitHint} value={indicator.unit} onText={(unit) => set({ unit })} />
        <SelectField {...at('direction')} label={texts.direction} hint=" " value={indicator.direction}
          onText={(value) => set({ direction: value === 'DOWN' ? 'DOWN' : 'UP' })}>
          <option value="UP" selected={indicator.direction === 'UP'}>{texts.directionUp}</option>
          <option value="DOWN" selected={indicator.direction === 'DOWN'}>{texts.directionDown}</option>
        </SelectField>
        <NumberField {...at('baseline')} label={texts.baseline} value={indicator.baseline} onNumber={(baseline) => set({ baseline })} />
        <TextField {...at('baselineOn')} type="date" max={today()} label={texts.baselineOn} value={indicator.baselineOn ?? ''}
          onText={(on) => set({ baselineOn: on || null })} />
        <NumberField {...at('result')} label={texts.resultValue} value={indicator.result} onNumber={(result) => set({ result })} />
        <TextField {...at('resultOn')} type="date" max={today()} label={texts.resultOn} value={indicator.resultOn ?? ''}
          onText={(on) => set({ resultOn: on || null })} />
      </div>
      <TextField {...at('source')} label={texts.source} hint={texts.sourceHint} value={indicator.source} onText={(source) => set({ source })} />
      <div class="grid two">
        <NumberField {...at('places')} label={texts.places} hint={texts.placesHint} optional value={indicator.places} onNumber={(places) => set({ places })} />
        <TextField {...at('checkedBy')} label={texts.checkedBy} hint={texts.checkedByHint} optional value={indicator.checkedBy ?? ''}
          onText={(checkedBy) => set({ checkedBy })} />
      </div>
    </>
  );
}
