import { Injectable } from '@nestjs/common';

/** Readiness turns false before anything is closed, so that a proxy stops sending people here. */
@Injectable()
export class Lifecycle {
  stopping = false;
}
