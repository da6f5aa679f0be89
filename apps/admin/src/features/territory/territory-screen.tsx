import { Tabs } from '@mantine/core';
import { Page } from '../../parts/page.js';
import { useFilters } from '../../parts/use-filters.js';
import { ContextView } from './context-view.js';
import { IgedTableView } from './iged-table.js';
import { MacroRegionsView } from './macro-regions.js';

export function TerritoryScreen() {
  const { of, set } = useFilters();
  return (
    <Page title="Territorio" lead="Los códigos son los oficiales y no cambian; los nombres, dominios y macrorregiones, sí.">
      <Tabs value={of('parte') || 'instancias'} onChange={(value) => set('parte', value ?? '')} keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="instancias">Instancias</Tabs.Tab>
          <Tabs.Tab value="macrorregiones">Macrorregiones</Tabs.Tab>
          <Tabs.Tab value="contexto">Conectividad y tamaño</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="instancias">
          <IgedTableView />
        </Tabs.Panel>
        <Tabs.Panel value="macrorregiones">
          <MacroRegionsView />
        </Tabs.Panel>
        <Tabs.Panel value="contexto">
          <ContextView />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
