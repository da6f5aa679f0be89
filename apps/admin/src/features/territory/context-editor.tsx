import { Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { today } from '../../format/dates.js';
import { choices } from '../../format/words.js';
import type { IgedConnectivity, IgedSize } from '../../graphql/schema.gen.js';
import { useAction } from '../../graphql/use-action.js';
import { Trouble } from '../../parts/states.js';
import { SetIgedContext, type ContextLineFragment } from './context.gql.js';
import { connectivityWords, sizeWords } from './context.words.js';

const shown = ['connectivity', 'size', 'source', 'asOf'].map((field) => `input.${field}`);

/** No official list says this: whoever notes it says from where and of when. */
export function ContextEditor({ line, onClose, onSaved }: { line: ContextLineFragment; onClose: () => void; onSaved: () => void }) {
  const [connectivity, setConnectivity] = useState<string>(line.connectivity ?? 'LOW');
  const [size, setSize] = useState<string>(line.size ?? 'SMALL');
  const [source, setSource] = useState(line.source ?? '');
  const [asOf, setAsOf] = useState(line.asOf ?? today());
  const action = useAction(SetIgedContext);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const input = { code: line.code, connectivity: connectivity as IgedConnectivity, size: size as IgedSize, source, asOf };
    if (await action.run({ input })) onSaved();
  }

  return (
    <Modal opened onClose={onClose} title={line.name} closeButtonProps={{ 'aria-label': 'Cerrar' }}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <Trouble problem={action.problem} shown={shown} />
          <NativeSelect
            label="Conectividad"
            value={connectivity}
            data={choices(connectivityWords)}
            onChange={(event) => setConnectivity(event.currentTarget.value)}
            error={action.problem?.at('input.connectivity')}
          />
          <NativeSelect
            label="Tamaño"
            value={size}
            data={choices(sizeWords)}
            onChange={(event) => setSize(event.currentTarget.value)}
            error={action.problem?.at('input.size')}
          />
          <SourceFields source={source} onSource={setSource} asOf={asOf} onAsOf={setAsOf} at={(path) => action.problem?.at(path)} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancelar
            </Button>
            <Button type="submit" loading={action.busy}>
              Guardar
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

type SourceProps = {
  source: string;
  onSource: (value: string) => void;
  asOf: string;
  onAsOf: (value: string) => void;
  at: (path: string) => string | undefined;
};

export function SourceFields({ source, onSource, asOf, onAsOf, at }: SourceProps) {
  return (
    <>
      <TextInput
        label="Fuente"
        description="De dónde sale el dato. Se lee en la comparación pública."
        placeholder="Reporte de conectividad de la DRE"
        required
        value={source}
        onChange={(event) => onSource(event.currentTarget.value)}
        error={at('input.source')}
      />
      <TextInput
        label="Fecha del dato"
        type="date"
        required
        max={today()}
        value={asOf}
        onChange={(event) => onAsOf(event.currentTarget.value)}
        error={at('input.asOf')}
      />
    </>
  );
}
