import '../../../../../libs/web-ui/src/styles/initiatives.css';
import { useQuery } from '@lib/web-graphql';
import { Empty, Icon, Notice, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { ask, type PageProps, type PageQuery } from '../../routing/page.js';
import { useSession } from '../../session/session.js';
import { Regions } from '../wall/territory.gql.js';
import { isFiltered, readAddress, stateWords, withPlace } from './address.js';
import { InitiativeCard } from './initiative-card.js';
import { Initiatives, InitiativeThemes, type InitiativesResult } from './initiatives.gql.js';
import { initiativeStates, wallTexts as texts } from './initiatives.texts.js';
import { MineStrip } from './mine-strip.js';

export function queries({ search }: PageProps): PageQuery[] {
  return [ask(Initiatives, readAddress(search)), ask(InitiativeThemes, {}), ask(Regions, {})];
}

interface Choice {
  name: string;
  label: string;
  any: string;
  options: [string, string][];
  chosen: string;
}

function Choose({ name, label, any, options, chosen }: Choice) {
  return (
    <label class="field">
      <span class="small">{label}</span>
      <select name={name} onChange={(event) => event.currentTarget.form?.requestSubmit()}>
        <option value="">{any}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A plain form: with JavaScript it sends itself at each choice; without, its button does. */
function Filters({ search }: { search: URLSearchParams }) {
  const themes = useQuery(InitiativeThemes, {}).data?.themes ?? [];
  const regions = useQuery(Regions, {}).data?.regions ?? [];
  const of = (name: string) => search.get(name) ?? '';
  return (
    <form class="initiative-filters" action="/iniciativas" method="get" role="search">
      <div class="search-line">
        <input
          type="search"
          name="q"
          aria-label={texts.searchLabel}
          placeholder={texts.searchExample}
          defaultValue={of('q')}
          key={of('q')}
          maxLength={120}
        />
        <button class="btn" aria-label={texts.search}>
          <Icon name="search" />
        </button>
      </div>
      <div class="initiative-choices">
        <Choose name="tema" label={texts.theme} any={texts.anyTheme} options={themes.map(({ id, name }) => [id, name])} chosen={of('tema')} />
        <Choose name="region" label={texts.region} any={texts.anyRegion} options={regions.map(({ id, name }) => [id, name])} chosen={of('region')} />
        <Choose
          name="estado"
          label={texts.state}
          any={texts.anyState}
          options={stateWords.map(([word, state]) => [word, initiativeStates[state]])}
          chosen={of('estado')}
        />
      </div>
    </form>
  );
}

function Results({ page, search, filtered }: { page: InitiativesResult['initiatives']; search: URLSearchParams; filtered: boolean }) {
  if (page.items.length === 0)
    return (
      <Empty title={filtered ? texts.nothing : texts.empty}>
        <p>{filtered ? texts.nothingText : texts.emptyText}</p>
        <p>
          <a class="btn" href="/iniciativas/nueva">
            {texts.share}
          </a>
        </p>
      </Empty>
    );
  return (
    <>
      <div class="grid two">
        {page.items.map((initiative) => (
          <InitiativeCard key={initiative.id} initiative={initiative} />
        ))}
      </div>
      <nav class="row pages" aria-label={texts.more}>
        {search.has('desde') ? (
          <a class="btn quiet" href={withPlace(search, null)}>
            {texts.first}
          </a>
        ) : null}
        {page.nextCursor ? (
          <a class="btn quiet" href={withPlace(search, page.nextCursor)} rel="next">
            {texts.more}
          </a>
        ) : null}
      </nav>
    </>
  );
}

export default function InitiativesPage({ search }: PageProps) {
  const address = readAddress(search);
  const { viewer } = useSession();
  const { data, failure } = useQuery(Initiatives, address, { keepPrevious: true });
  const filtered = isFiltered(address);
  useHead({ title: texts.title, description: texts.description, canonical: '/iniciativas' });
  return (
    <>
      <div class="page-head">
        <div>
          <h1>{texts.title}</h1>
          <p class="muted">{texts.lead}</p>
        </div>
        <a class="btn" href={viewer ? '/iniciativas/nueva' : '/ingresar?volver=/iniciativas/nueva'}>
          {texts.share}
        </a>
      </div>
      {viewer?.roles.includes('MEMBER') && !filtered && !address.after ? <MineStrip /> : null}
      <Filters search={search} />
      {filtered ? (
        <p class="small">
          <a href="/iniciativas">{texts.clear}</a>
        </p>
      ) : null}
      {failure && !data ? <Notice tone="bad">{failure.message}</Notice> : null}
      {data || failure ? null : <Waiting text={texts.loading} />}
      {data ? <Results page={data.initiatives} search={search} filtered={filtered} /> : null}
    </>
  );
}
