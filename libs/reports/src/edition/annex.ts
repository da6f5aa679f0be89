import type { ReportContent, ReportFigure } from '../content/report-content.js';

export type AnnexOf = { slug: string; number: number; publishedAt: string; whatChanged: string; contentSha256: string; pdfSha256: string };

/** Every figure of a report, once each. */
export function figuresOf({ summary, community, route, network, attendance }: ReportContent): ReportFigure[] {
  const all = [summary, community, route, network, attendance].flatMap(({ figures }) => figures);
  return [...new Map(all.map((figure) => [figure.key, figure])).values()];
}

const figure = ({ key, name, definition, unit, value, hidden, asOf, parts, query }: ReportFigure) => ({
  clave: key,
  nombre: name,
  definicion: definition,
  unidad: unit[1],
  valor: value,
  suprimida: hidden,
  corte: asOf,
  // The statement of the dictionary that answers this key, and no other.
  consulta: query || `figure:${key}`,
  partes: parts.map((part) => ({ clave: part.key, nombre: part.label, valor: part.value, suprimida: part.hidden })),
});

/** The data of an edition, as it is given to whoever asks: what the report counts, with what each count means, and its tables. */
export function annexOf(content: ReportContent, { slug, number, publishedAt, whatChanged, contentSha256, pdfSha256 }: AnnexOf): object {
  const { exchange, days, network, fair, internship } = content;
  const chapters = days.flatMap((day) => day.chapters.map((chapter) => ({ ...chapter, day: day.day })));
  return {
    formato: 1,
    titulo: `Reporte de sistematización: ${exchange.title}`,
    direccion: `/reportes/${slug}`,
    edicion: number,
    publicado: publishedAt,
    que_cambio: whatChanged || null,
    corte: content.asOf,
    sha256: { contenido: contentSha256, pdf: pdfSha256 },
    intercambio: {
      titulo: exchange.title,
      macrorregion: exchange.macroRegionName,
      anfitriona: { codigo: exchange.hostCode, nombre: exchange.hostName },
      sede: exchange.venue,
      desde: exchange.startsOn,
      hasta: exchange.endsOn,
      regiones: exchange.regions.map(({ name }) => name),
    },
    cifras: figuresOf(content).map(figure),
    tablas: {
      programa: days.flatMap(({ day, programme }) =>
        programme.map(({ starts, ends, kind, title, place }) => ({ dia: day, desde: starts, hasta: ends, clase: kind, titulo: title, lugar: place })),
      ),
      practicas: chapters.map(({ day, code, title, version, igedCode, igedName, regionName, method, presented, link }) => ({
        ...{ dia: day, codigo: code, titulo: title, edicion: version, instancia: igedCode, instancia_nombre: igedName, region: regionName },
        ...{ metodo: method, presentada: presented, enlace: link },
      })),
      indicadores: chapters.flatMap(({ code, results }) =>
        results.indicators.map(({ name, unit, baseline, baselineOn, result, resultOn, source }) => ({
          ...{ practica: code, nombre: name, unidad: unit, linea_de_base: baseline, linea_de_base_fecha: baselineOn },
          ...{ resultado: result, resultado_fecha: resultOn, fuente: source },
        })),
      ),
      instancias: network.igeds.flatMap(({ regionName, igeds }) => igeds.map(({ code, name, kind }) => ({ region: regionName, codigo: code, nombre: name, tipo: kind }))),
      puestos: fair.map((stand) => ({ numero: stand.number, nombre: stand.name, instancia: stand.igedName })),
      islas: internship?.islands.map(({ name, place }) => ({ nombre: name, lugar: place })) ?? [],
      escuelas: internship?.schools.map(({ name, modularCode }) => ({ nombre: name, codigo_modular: modularCode || null })) ?? [],
      aliados: internship?.modules.map(({ allyName, title }) => ({ aliado: allyName, modulo: title })) ?? [],
    },
  };
}
