import { CountedText, TextField } from '@lib/web-ui';
import type { EditorProps } from './editor.js';
import { editorTexts as texts } from './editors.texts.js';
import { AddButton, moved, removeAt, replaceAt, Row } from './rows.js';

export function LinesEditor({ section, body, onEdit, sentences }: EditorProps) {
  const lines = body.lines && body.lines.length > 0 ? body.lines : [{ heading: '', text: '' }];
  const set = (next: typeof lines) => onEdit({ lines: next });
  return (
    <>
      {lines.map((line, index) => (
        <Row
          key={index}
          title={texts.line(index + 1)}
          position={index + 1}
          onRemove={() => set(removeAt(lines, index))}
          onUp={index > 0 ? () => set(moved(lines, index, -1)) : undefined}
          onDown={index < lines.length - 1 ? () => set(moved(lines, index, 1)) : undefined}
        >
          <TextField id={`lines-${index}-heading`} label={texts.heading} value={line.heading}
            onText={(heading) => set(replaceAt(lines, index, { ...line, heading }))} problem={sentences[`lines-${index}-heading`]} />
          <CountedText id={`lines-${index}-text`} label={texts.text} limit={section.limit} rows={4} value={line.text}
            onText={(text) => set(replaceAt(lines, index, { ...line, text }))} problem={sentences[`lines-${index}-text`]} />
        </Row>
      ))}
      <AddButton text={texts.addLine} onAdd={() => set([...lines, { heading: '', text: '' }])} />
    </>
  );
}
