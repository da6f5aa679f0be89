import { BeforeAfter, CountedText, decimal, Problems, SelectField, shortDate, TextField } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { useKeptForm } from '../../drafts/use-kept-form.js';
import { ReportTransfer } from './transfers.gql.js';
import { detailTexts, resultTexts as texts } from './transfers.texts.js';
import { under, useVerb, type PartProps } from './use-verb.js';

const LIMIT = 1000;
const EMPTY = { indicator: '', baseline: '', baselineOn: '', result: '', resultOn: '', source: '', comment: '' };

/** What people type: comma or point; NaN when it is no number. */
function numberIn(text: string): number {
  return text.trim() === '' ? NaN : Number(text.trim().replace(',', '.'));
}

function Shown({ transfer }: Pick<PartProps, 'transfer'>) {
  const { result } = transfer;
  if (!result) return null;
  const { indicator, unit, originBaseline, originResult } = result;
  const origin = {
    before: originBaseline === null ? null : { value: originBaseline, label: '' },
    after: originResult === null ? null : { value: originResult, label: '' },
  };
  const value = (amount: number, on: string) => ({ value: amount, label: shortDate(on) });
  return (
    <>
      <p>
        <b>{indicator}</b>
        {unit ? <span class="muted"> ({unit})</span> : null}
      </p>
      <h3>{texts.yours}</h3>
      <BeforeAfter
        title={`${texts.yours}: ${indicator}`}
        unit={unit}
        before={value(result.baseline, result.baselineOn)}
        after={value(result.result, result.resultOn)}
      />
      <p class="small">
        {texts.went(decimal(result.baseline), shortDate(result.baselineOn), decimal(result.result), shortDate(result.resultOn))}{' '}
        {result.source}
      </p>
      {origin.before || origin.after ? (
        <>
          <h3>{texts.theirs}</h3>
          <BeforeAfter title={`${texts.theirs}: ${indicator}`} unit={unit} {...origin} />
        </>
      ) : null}
      {result.comment ? <p class="pre">{result.comment}</p> : null}
    </>
  );
}

function ReportForm({ transfer, onChanged }: PartProps) {
  const { result } = transfer;
  const before = result && { ...result, baseline: String(result.baseline), result: String(result.result) };
  const [form, change, forget] = useKeptForm(`resultado-${transfer.id}`, { ...EMPTY, ...before });
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const report = useVerb(ReportTransfer, onChanged);
  const sentences = { ...report.sentences, ...wrong };
  const submit = async (event: Event) => {
    event.preventDefault();
    const [baseline, obtained] = [numberIn(form.baseline), numberIn(form.result)];
    const own = {
      ...(Number.isFinite(baseline) ? {} : { baseline: texts.number }),
      ...(Number.isFinite(obtained) ? {} : { result: texts.number }),
    };
    setWrong(own);
    if (Object.keys(own).length > 0) return;
    const { indicator, baselineOn, resultOn, source, comment } = form;
    const input = {
      id: transfer.id,
      indicator,
      baseline,
      baselineOn,
      result: obtained,
      resultOn,
      source: source.trim(),
      comment: comment.trim(),
    };
    if (await report.go({ input })) forget();
  };
  const text = (name: keyof typeof EMPTY, label: string, more: { type?: string; inputMode?: 'decimal' } = {}) => (
    <TextField
      id={`resultado-${name}`}
      label={label}
      value={form[name]}
      onText={(value) => change({ [name]: value })}
      problem={sentences[name]}
      {...more}
    />
  );
  return (
    <form method="post" onSubmit={submit} noValidate>
      <Problems title={detailTexts.problem} problems={under('resultado', report.problems)} />
      {transfer.indicators.length > 0 ? (
        <SelectField
          id="resultado-indicator"
          label={texts.indicator}
          value={form.indicator}
          onText={(indicator) => change({ indicator })}
          problem={sentences.indicator}
        >
          <option value="">{texts.chooseIndicator}</option>
          {transfer.indicators.map(({ name, unit }) => (
            <option key={name} value={name}>
              {unit ? `${name} (${unit})` : name}
            </option>
          ))}
        </SelectField>
      ) : (
        text('indicator', texts.indicatorFree)
      )}
      <div class="grid two">
        {text('baseline', texts.baseline, { inputMode: 'decimal' })}
        {text('baselineOn', texts.baselineOn, { type: 'date' })}
        {text('result', texts.result, { inputMode: 'decimal' })}
        {text('resultOn', texts.resultOn, { type: 'date' })}
      </div>
      {text('source', texts.source)}
      <CountedText
        id="resultado-comment"
        label={texts.comment}
        optional
        limit={LIMIT}
        rows={3}
        value={form.comment}
        onText={(comment) => change({ comment })}
        problem={sentences.comment}
      />
      <button class="btn" disabled={report.busy}>
        {report.busy ? detailTexts.busy : texts.report}
      </button>
    </form>
  );
}

/** What the adopter obtained, beside what the practice obtained. */
export function ResultPart({ transfer, onChanged }: PartProps) {
  const next = transfer.next.find(({ verb }) => verb === 'REPORT');
  const returned = transfer.moves.filter(({ action }) => action === 'RETURN').at(-1);
  return (
    <>
      <p class="muted">{texts.lead}</p>
      {next && returned ? (
        <p class="pre">
          <b>{detailTexts.moves.RETURN}:</b> {returned.note}
        </p>
      ) : null}
      {next ? null : <Shown transfer={transfer} />}
      {next && next.missing.length > 0 ? (
        <>
          <p>{detailTexts.stillMissing}</p>
          <ul>
            {next.missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      ) : null}
      {next && next.missing.length === 0 ? <ReportForm transfer={transfer} onChanged={onChanged} /> : null}
      {transfer.state === 'REPORTED' ? <p>{texts.waits}</p> : null}
    </>
  );
}
