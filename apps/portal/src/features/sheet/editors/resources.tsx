import { CountedText, TextField } from '@lib/web-ui';
import type { EditorProps } from './editor.js';
import { editorTexts as texts } from './editors.texts.js';
import { NumberField } from './number-field.js';

export function ResourcesEditor({ section, body, onEdit, sentences }: EditorProps) {
  const value = body.resources ?? { text: '', costSoles: null, videoUrl: null };
  const set = (part: Partial<typeof value>) => onEdit({ resources: { ...value, ...part } });
  return (
    <>
      <CountedText id="resources-text" label={texts.resources} limit={section.limit} value={value.text}
        onText={(text) => set({ text })} problem={sentences['resources-text']} />
      <NumberField id="resources-costSoles" label={texts.cost} optional value={value.costSoles}
        onNumber={(costSoles) => set({ costSoles })} problem={sentences['resources-costSoles']} />
      <TextField id="resources-videoUrl" type="url" inputMode="url" label={texts.video} hint={texts.videoHint} optional
        value={value.videoUrl ?? ''} onText={(videoUrl) => set({ videoUrl })} problem={sentences['resources-videoUrl']} />
    </>
  );
}
