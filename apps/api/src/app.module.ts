import { Module, type DynamicModule } from '@nestjs/common';
import { PlatformModule, graphqlDoor, type PlatformOptions } from '@lib/platform';
import { DemoModule } from './demo/demo.module.js';
import { AdminApiModule, MemberApiModule } from './doors.js';
import { InsigniaFilesModule } from './insignias/insignia-files.module.js';
import { libModules } from './lib-modules.js';
import { PagesModule } from './pages/pages.module.js';

@Module({})
export class AppModule {
  static forRoot(options: PlatformOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot(options),
        ...libModules,
        DemoModule,
        MemberApiModule,
        AdminApiModule,
        // Types of the door built first are known to the second: the member door must not learn the admin's.
        graphqlDoor('member', MemberApiModule),
        graphqlDoor('admin', AdminApiModule),
        InsigniaFilesModule,
        PagesModule,
      ],
    };
  }
}
