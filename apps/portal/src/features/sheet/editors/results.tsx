import { CountedText } from '@lib/web-ui';
import type { EditorProps } from './editor.js';
import { editorTexts as texts } from './editors.texts.js';
import { emptyIndicator, IndicatorFields } from './indicator-fields.js';
import { AddButton, removeAt, replaceAt, Row } from './rows.js';

export function ResultsEditor({ section, body, onEdit, sentences }: EditorProps) {
  const results = body.results ?? { lines: [], indicators: [] };
  const lines = results.lines.length > 0 ? results.lines : [''];
  const { indicators } = results;
  const set = (part: Partial<typeof results>) => onEdit({ results: { ...results, ...part } });
  return (
    <>
      <h2>{texts.results}</h2>
      <p class="hint">{texts.resultsHint}</p>
      {lines.map((line, index) => (
        <Row key={index} title={texts.result(index + 1)} position={index + 1} onRemove={() => set({ lines: removeAt(lines, index) })}>
          <CountedText id={`results-lines-${index}`} label={texts.text} limit={section.limit} rows={2} value={line}
            onText={(text) => set({ lines: replaceAt(lines, index, text) })} problem={sentences[`results-lines-${index}`]} />
        </Row>
      ))}
      <AddButton text={texts.addResult} onAdd={() => set({ lines: [...lines, ''] })} />
      <h2 class="part">{texts.indicators}</h2>
      <p class="hint">{texts.indicatorsHint}</p>
      {indicators.map((indicator, index) => (
        <Row key={index} title={texts.indicator(index + 1)} position={index + 1}
          onRemove={() => set({ indicators: removeAt(indicators, index) })}>
          <IndicatorFields indicator={indicator} index={index} sentences={sentences}
            onChange={(next) => set({ indicators: replaceAt(indicators, index, next) })} />
        </Row>
      ))}
      <AddButton text={texts.addIndicator} onAdd={() => set({ indicators: [...indicators, emptyIndicator] })} />
    </>
  );
}
