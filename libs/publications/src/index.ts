export { PublicationsModule } from './publications.module.js';
export { schoolExtras } from './sheet/school-extras.rules.js';
export { SitemapPages } from './sitemap-pages.js';
