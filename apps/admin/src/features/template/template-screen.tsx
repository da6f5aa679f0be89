import { Alert, Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { AskReason } from '../../parts/ask-reason.js';
import { Page } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { Loaded, Trouble } from '../../parts/states.js';
import { SectionEditor } from './section-editor.js';
import { SectionList } from './section-list.js';
import { SettingsTable } from './settings-table.js';
import { TemplateHistory } from './template-history.js';
import { TemplatePreview } from './template-preview.js';
import { PublishTemplate, SaveTemplate, TemplateDesk, type TemplateDeskAllFragment } from './template.gql.js';
import { emptySection, type Planned } from './template.words.js';
import './template.css';

type Props = { desk: TemplateDeskAllFragment; onDesk: (desk: TemplateDeskAllFragment) => void };

function Template({ desk, onDesk }: Props) {
  const [sections, setSections] = useState<Planned[]>(desk.sections);
  const [editing, setEditing] = useState<number | null>(null);
  const [asking, setAsking] = useState(false);
  const save = useAction(SaveTemplate);
  const publish = useAction(PublishTemplate);
  const touched = JSON.stringify(sections) !== JSON.stringify(desk.sections);

  async function keep() {
    const input = {
      revision: desk.revision,
      sections: sections.map(({ kind: _, key, ...section }) => ({ ...section, key: key || null })),
    };
    const done = await save.run({ input });
    if (!done) return;
    say('Ficha guardada. Nadie la usa hasta que la publiques.');
    onDesk(done.saveTemplate);
  }

  async function go(note: string) {
    const done = await publish.run({ input: { revision: desk.revision, note } });
    if (!done) return;
    setAsking(false);
    say('Ficha publicada: vale para lo que se empiece desde ahora.');
    onDesk(done.publishTemplate);
  }

  return (
    <>
      <Trouble problem={save.problem} />
      <div className="template-two">
        <section className="card pad" aria-label="Secciones">
          <h2>Secciones</h2>
          <SectionList sections={sections} onChange={setSections} onEdit={setEditing} />
          <Group mt="md">
            <Button
              variant="default"
              onClick={() => {
                setSections([...sections, emptySection]);
                setEditing(sections.length);
              }}
            >
              Agregar una sección de texto
            </Button>
            <Button onClick={() => void keep()} loading={save.busy} disabled={!touched}>
              Guardar sin publicar
            </Button>
          </Group>
        </section>
        <TemplatePreview sections={sections} />
      </div>
      {desk.changes.length > 0 && (
        <Alert color="yellow" title="Cambios por publicar" role="note" mt="md">
          <ul>
            {desk.changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
          <Button onClick={() => setAsking(true)} disabled={touched}>
            Publicar la ficha
          </Button>
          {touched && <p className="small">Primero guarda lo que acabas de cambiar.</p>}
        </Alert>
      )}
      <TemplateHistory editions={desk.editions} />
      <SettingsTable settings={desk.settings} onDesk={onDesk} />
      {editing !== null && sections[editing] && (
        <SectionEditor
          key={editing}
          section={sections[editing]}
          onClose={() => {
            if (sections[editing]?.title === '') setSections(sections.filter((_, at) => at !== editing));
            setEditing(null);
          }}
          onDone={(section) => {
            setSections(sections.map((one, at) => (at === editing ? section : one)));
            setEditing(null);
          }}
        />
      )}
      <AskReason
        opened={asking}
        title="Publicar la ficha"
        explain="Vale para las prácticas que se empiecen desde ahora. Las que están en camino siguen con la suya y ven qué cambió; las publicadas no cambian."
        label="Por qué cambia"
        reasonPath="input.note"
        confirm="Publicar"
        busy={publish.busy}
        problem={publish.problem}
        onClose={() => setAsking(false)}
        onConfirm={(note) => void go(note)}
      />
    </>
  );
}

export function TemplateScreen() {
  const read = useRead(TemplateDesk, {});
  return (
    <Page title="Ficha" lead="Las secciones que llena cada equipo, su ayuda y sus límites. Nada cambia hasta que publicas.">
      <Loaded {...read}>
        {({ templateDesk }) => (
          <Template
            key={`${templateDesk.revision}-${templateDesk.editions[0]?.number ?? 0}`}
            desk={templateDesk}
            onDesk={(next) => read.replace({ templateDesk: next })}
          />
        )}
      </Loaded>
    </Page>
  );
}
