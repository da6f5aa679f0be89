import { Button, Checkbox, Group, Modal, Stack, TextInput, Textarea } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { fixedKinds, type Planned } from './template.words.js';

type Props = { section: Planned; onClose: () => void; onDone: (section: Planned) => void };

/** The words and the limit of one section; it is kept on the screen until the whole template is saved. */
export function SectionEditor({ section, onClose, onDone }: Props) {
  const [form, setForm] = useState(section);
  const [limit, setLimit] = useState(String(section.limit));
  const [tried, setTried] = useState(false);
  const number = Number(limit);
  const badLimit = !Number.isInteger(number) || number < 50 || number > 5000;
  const short = (text: string) => (tried && text.trim().length < 3 ? 'Escribe al menos 3 caracteres.' : undefined);
  const set = (part: Partial<Planned>) => setForm({ ...form, ...part });

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setTried(true);
    if (badLimit || form.title.trim().length < 3 || form.verb.trim().length < 3) return;
    onDone({ ...form, title: form.title.trim(), verb: form.verb.trim(), limit: number });
  }

  return (
    <Modal opened onClose={onClose} title="Cambiar la sección" size="lg" closeButtonProps={{ 'aria-label': 'Cerrar' }}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <TextInput
            label="Título en la página"
            required
            maxLength={80}
            value={form.title}
            error={short(form.title)}
            onChange={(e) => set({ title: e.currentTarget.value })}
            data-autofocus
          />
          <TextInput
            label="Como tarea, con un verbo"
            description="Por ejemplo: Cuenta el problema."
            required
            maxLength={80}
            value={form.verb}
            error={short(form.verb)}
            onChange={(e) => set({ verb: e.currentTarget.value })}
          />
          <Textarea
            label="Ayuda"
            autosize
            minRows={2}
            maxLength={600}
            value={form.help}
            onChange={(e) => set({ help: e.currentTarget.value })}
          />
          <Textarea
            label="Ejemplo"
            description="Mejor si es de una práctica real."
            autosize
            minRows={2}
            maxLength={600}
            value={form.example}
            onChange={(e) => set({ example: e.currentTarget.value })}
          />
          <TextInput
            label="Caracteres que caben en cada texto"
            inputMode="numeric"
            required
            value={limit}
            error={badLimit ? 'Escribe un número entero entre 50 y 5000.' : undefined}
            onChange={(e) => setLimit(e.currentTarget.value)}
          />
          <Checkbox
            label="Hace falta para enviar"
            checked={form.required}
            disabled={fixedKinds.includes(form.kind)}
            onChange={(e) => set({ required: e.currentTarget.checked })}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancelar
            </Button>
            <Button type="submit">Listo</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
