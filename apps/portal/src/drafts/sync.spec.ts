import { jest } from '@jest/globals';
import { RequestFailure } from '@lib/web-graphql';
import type { SheetSectionFragment } from '../features/sheet/sheet.gql.js';
import { DeviceDrafts, type DraftKey, type DraftRecord } from './device.js';
import { DraftSync, type Saved, type SyncPorts } from './sync.js';

const KEY: DraftKey = { practiceId: 'p', section: 'problem' };
const SECTION = { revision: 1, title: 'Práctica', savedAt: null };

class MemoryStorage implements Storage {
  private readonly items = new Map<string, string>();
  full = false;
  get length() {
    return this.items.size;
  }
  key = (index: number) => [...this.items.keys()][index] ?? null;
  getItem = (name: string) => this.items.get(name) ?? null;
  setItem = (name: string, value: string) => {
    if (this.full) throw new Error('QuotaExceededError');
    this.items.set(name, value);
  };
  removeItem = (name: string) => void this.items.delete(name);
  clear = () => this.items.clear();
}

const section = (text: string, revision: number) =>
  ({ key: 'problem', kind: 'TEXT', text, revision, savedAt: '2026-11-21T15:40:00Z' }) as SheetSectionFragment;
const saved = (text: string, revision: number) => ({ section: section(text, revision), missing: [] }) as unknown as Saved;

function given(send: SyncPorts['send'], onServer: SheetSectionFragment | null = null) {
  const storage = new MemoryStorage();
  const ports = {
    device: new DeviceDrafts('cuenta', storage),
    send: jest.fn(send),
    fetch: async () => onServer,
    onSaved: jest.fn(),
    onExpired: jest.fn(),
    now: () => '2026-11-21T15:42:00Z',
  };
  return { storage, ports, sync: new DraftSync(ports) };
}
const refusal = (kind: 'OFFLINE' | 'UNAUTHENTICATED' | 'CONFLICT' | 'BAD_USER_INPUT', reason: string | null = null) =>
  new RequestFailure(kind, 'No se pudo', reason);

describe('A draft', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is on the device before the keystroke ends and on the server after a pause', async () => {
    const { sync, storage, ports } = given(async () => saved('hola', 2));
    sync.edit(KEY, { text: 'hola' }, SECTION);
    expect(storage.getItem('cop:borrador:cuenta:p:problem')).toContain('hola');
    expect(ports.send).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1_600);
    expect(sync.record(KEY)).toMatchObject({ base: 2, dirty: false, sentAt: '2026-11-21T15:40:00Z' });
    expect(sync.status(KEY).kind).toBe('still');
  });

  it('typed while a save is on its way is sent after it, upon the new revision', async () => {
    const bases: number[] = [];
    const { sync } = given(async (_key: DraftKey, record: DraftRecord) => {
      bases.push(record.base);
      if (bases.length === 1) sync.edit(KEY, { text: 'hola y más' }, SECTION);
      return saved(record.body.text ?? '', bases.length + 1);
    });
    sync.edit(KEY, { text: 'hola' }, SECTION);
    await jest.advanceTimersByTimeAsync(4_000);
    expect(bases).toEqual([1, 2]);
    expect(sync.record(KEY)).toMatchObject({ body: { text: 'hola y más' }, dirty: false });
  });

  it('keeps what is being written as it is written, though the server forgets an empty end of it; another page settles it', async () => {
    const { sync, ports } = given(async () => saved('hola', 2));
    sync.edit(KEY, { text: 'hola ' }, SECTION);
    await jest.advanceTimersByTimeAsync(1_600);
    sync.settle('p', [{ key: 'problem', revision: 2 }]);
    expect(sync.record(KEY)).toMatchObject({ body: { text: 'hola ' }, dirty: false });
    new DraftSync(ports).settle('p', [{ key: 'problem', revision: 2 }]);
    expect(sync.record(KEY)).toBeNull();
  });

  it('gives way to what somebody else wrote later, when nothing of ours waits', async () => {
    const { sync } = given(async () => saved('hola', 2));
    sync.edit(KEY, { text: 'hola' }, SECTION);
    await jest.advanceTimersByTimeAsync(1_600);
    sync.settle('p', [{ key: 'problem', revision: 3 }]);
    expect(sync.record(KEY)).toBeNull();
  });

  it('waits for the signal and tries again by itself, later each time', async () => {
    const { sync, ports } = given(async () => {
      throw refusal('OFFLINE');
    });
    sync.edit(KEY, { text: 'sin red' }, SECTION);
    await jest.advanceTimersByTimeAsync(1_600);
    expect(sync.status(KEY).kind).toBe('retrying');
    await jest.advanceTimersByTimeAsync(2_000 + 4_000);
    expect(ports.send).toHaveBeenCalledTimes(3);
    expect(sync.unsent()).toHaveLength(1);
  });

  it('stays when the session has ended and goes out after the next login', async () => {
    let inside = false;
    const { sync, ports } = given(async () => {
      if (!inside) throw refusal('UNAUTHENTICATED');
      return saved('espera', 2);
    });
    sync.edit(KEY, { text: 'espera' }, SECTION);
    await jest.advanceTimersByTimeAsync(1_600);
    expect(ports.onExpired).toHaveBeenCalled();
    inside = true;
    await sync.flush();
    expect(sync.unsent()).toHaveLength(0);
  });

  it('that someone else overtook shows both texts, and the person chooses', async () => {
    const stale = async (_key: DraftKey, record: DraftRecord) => {
      if (record.base < 5) throw refusal('CONFLICT', 'PRACTICE_SECTION_STALE');
      return saved(record.body.text ?? '', 6);
    };
    const { sync } = given(stale, section('la de otra persona', 5));
    sync.edit(KEY, { text: 'la mía' }, SECTION);
    await jest.advanceTimersByTimeAsync(1_600);
    expect(sync.status(KEY)).toMatchObject({ kind: 'conflict', theirs: { text: 'la de otra persona' }, revision: 5 });
    sync.choose(KEY, 'mine');
    await jest.advanceTimersByTimeAsync(0);
    expect(sync.record(KEY)).toMatchObject({ body: { text: 'la mía' }, base: 6, dirty: false });
  });

  it('takes the text of the server when the person chooses it', async () => {
    const stale = async () => {
      throw refusal('CONFLICT', 'PRACTICE_SECTION_STALE');
    };
    const { sync } = given(stale, section('la del servidor', 5));
    sync.edit(KEY, { text: 'la mía' }, SECTION);
    await jest.advanceTimersByTimeAsync(1_600);
    sync.choose(KEY, 'theirs');
    expect(sync.record(KEY)).toMatchObject({ body: { text: 'la del servidor' }, base: 5, dirty: false });
  });

  it('asks nothing when the conflict is only the echo of a save whose answer was lost', async () => {
    const stale = async () => {
      throw refusal('CONFLICT', 'PRACTICE_SECTION_STALE');
    };
    const { sync } = given(stale, section('lo mismo', 2));
    sync.edit(KEY, { text: ' lo mismo ' }, SECTION);
    await jest.advanceTimersByTimeAsync(1_600);
    expect(sync.status(KEY).kind).toBe('still');
    expect(sync.record(KEY)).toMatchObject({ base: 2, dirty: false });
  });

  it('whose answer was lost with the page, and that was written on, is nobody else\'s text', async () => {
    const { sync, ports } = given(() => new Promise(() => undefined));
    sync.edit(KEY, { text: 'hola' }, SECTION);
    await jest.advanceTimersByTimeAsync(1_600);
    sync.edit(KEY, { text: 'hola y más' }, SECTION);

    const bases: number[] = [];
    const later = new DraftSync({
      ...ports,
      fetch: async () => section('hola', 2),
      send: async (_key: DraftKey, record: DraftRecord) => {
        bases.push(record.base);
        if (record.base < 2) throw refusal('CONFLICT', 'PRACTICE_SECTION_STALE');
        return saved(record.body.text ?? '', 3);
      },
    });
    void later.flush();
    await jest.advanceTimersByTimeAsync(100);
    expect(bases).toEqual([1, 2]);
    expect(later.record(KEY)).toMatchObject({ body: { text: 'hola y más' }, base: 3, dirty: false });
    expect(later.record(KEY)).not.toHaveProperty('unanswered');
  });

  it('that the server refuses stays here and is not sent again until it changes', async () => {
    const { sync, ports } = given(async () => {
      throw refusal('BAD_USER_INPUT');
    });
    sync.edit(KEY, { text: 'x'.repeat(2_000) }, SECTION);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(ports.send).toHaveBeenCalledTimes(1);
    expect(sync.status(KEY).kind).toBe('refused');
    expect(sync.record(KEY)?.dirty).toBe(true);
  });

  it('that is on its way is waited for by who must have everything sent', async () => {
    let answer = (): void => undefined;
    const { sync } = given((_key: DraftKey, record: DraftRecord) => new Promise((resolve) => (answer = () => resolve(saved(record.body.text ?? '', record.base + 1)))));
    sync.edit(KEY, { text: 'hola' }, SECTION);
    await jest.advanceTimersByTimeAsync(1_600);
    sync.edit(KEY, { text: 'hola y más' }, SECTION);
    let done = false;
    const flushed = sync.flush().then(() => (done = true));
    await jest.advanceTimersByTimeAsync(0);
    answer();
    await jest.advanceTimersByTimeAsync(0);
    expect([done, sync.unsent().length]).toEqual([false, 1]);
    answer();
    await flushed;
    expect(sync.unsent()).toEqual([]);
  });

  it('written on while the server looked at what it then refused is sent again as it stands now', async () => {
    let refuse = (): void => undefined;
    const texts: string[] = [];
    const { sync } = given((_key: DraftKey, { body }: DraftRecord) => {
      texts.push(body.text ?? '');
      if (texts.length > 1) return Promise.resolve(saved(body.text ?? '', 2));
      return new Promise((_resolve, reject) => (refuse = () => reject(refusal('BAD_USER_INPUT'))));
    });
    sync.edit(KEY, { text: 'muy largo' }, SECTION);
    await jest.advanceTimersByTimeAsync(1_600);
    sync.edit(KEY, { text: 'corto' }, SECTION);
    await jest.advanceTimersByTimeAsync(5_000);
    refuse();
    await jest.advanceTimersByTimeAsync(1_600);
    expect(texts).toEqual(['muy largo', 'corto']);
    expect(sync.record(KEY)).toMatchObject({ body: { text: 'corto' }, dirty: false });
  });

  it('says so when the device keeps nothing', () => {
    const { sync, storage } = given(async () => saved('', 2));
    storage.full = true;
    sync.edit(KEY, { text: 'hola' }, SECTION);
    expect(sync.deviceKeeps).toBe(false);
  });

  it('of an account leaves nothing behind on logout, and nothing of others is touched', () => {
    const { sync, storage } = given(async () => saved('', 2));
    storage.setItem('cop:borrador:otra:p:problem', '{}');
    sync.edit(KEY, { text: 'hola' }, SECTION);
    sync.forget();
    expect(storage.length).toBe(1);
  });

  it('leaves nothing behind either when its answer comes after the logout', async () => {
    let answer = (): void => undefined;
    const { sync, storage } = given(() => new Promise((resolve) => (answer = () => resolve(saved('hola', 2)))));
    sync.edit(KEY, { text: 'hola' }, SECTION);
    await jest.advanceTimersByTimeAsync(1_600);
    sync.forget();
    answer();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(storage.length).toBe(0);
  });
});
