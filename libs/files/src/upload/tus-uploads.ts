import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, log, type Config } from '@lib/platform';
import { Server } from '@tus/server';
import { Files } from '../file/files.service.js';
import { ObjectStore } from '../store/object-store.js';
import { UploadLocker } from './upload.locker.js';

const ADDRESS = /^(\/admin)?\/subidas(?:\/|$)/;
/** What arrived on a line that broke is written before the next one begins: a slow store needs its time. */
const DRAIN_MS = 3_000;

/** The tus server behind both doors' addresses. Rights were asked before a request comes here. */
@Injectable()
export class TusUploads {
  private readonly names = new WeakMap<object, string>();
  private readonly server: Server;

  constructor(
    private readonly store: ObjectStore,
    private readonly files: Files,
    locker: UploadLocker,
    @Inject(CONFIG) config: Config,
  ) {
    this.server = new Server({
      path: '/subidas',
      datastore: store.incoming,
      locker,
      lockDrainTimeout: DRAIN_MS,
      allowedOrigins: [new URL(config.publicUrl).origin],
      namingFunction: (request) => this.nameOf(request),
      generateUrl: ({ url }, { id }) => `${ADDRESS.exec(new URL(url).pathname)?.[1] ?? ''}/subidas/${id}`,
      // What the browser told was taken into the row: nothing of it travels to the store.
      onUploadCreate: async () => ({ metadata: {} }),
      onUploadFinish: async (_request, { id }) => {
        await this.files.received(id);
        return {};
      },
      onResponseError: (_request, error) => told(error),
    });
  }

  /** Creates the upload under the name that was given to it. */
  create(request: Request, name: string): Promise<Response> {
    this.names.set(request, name);
    return this.handle(request);
  }

  handle(request: Request): Promise<Response> {
    return this.server.handleWeb(request);
  }

  /** A process that was killed after the last byte did not say so: whoever asks how far it is finishes it. */
  async finishIfWhole(name: string): Promise<void> {
    const upload = await this.store.incoming.getUpload(name).catch(() => null);
    if (upload && upload.size === upload.offset) await this.files.received(name);
  }

  private nameOf(request: object): string {
    const name = this.names.get(request);
    if (!name) throw new Error('An upload is created under the name that its row was given');
    return name;
  }
}

/** The library's own answers stay; what nobody foresaw is logged and tells nothing. */
function told(error: Error | { status_code: number; body: string }): { status_code: number; body: string } {
  if ('status_code' in error) return { status_code: error.status_code, body: error.body };
  log.error({ err: error }, 'an upload failed');
  return { status_code: 500, body: 'Algo falló de nuestro lado. Inténtalo otra vez.\n' };
}
