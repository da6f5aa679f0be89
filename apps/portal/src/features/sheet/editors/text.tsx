import { CountedText } from '@lib/web-ui';
import type { EditorProps } from './editor.js';
import { editorTexts as texts } from './editors.texts.js';

export function TextEditor({ section, body, onEdit, sentences }: EditorProps) {
  return (
    <CountedText
      id="text"
      label={section.title || texts.answer}
      limit={section.limit}
      rows={10}
      value={body.text ?? ''}
      onText={(text) => onEdit({ text })}
      problem={sentences.text}
    />
  );
}
