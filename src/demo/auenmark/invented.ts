/** Said by every dialogue of the invented district. */
export const invented = {
  de: 'Landkreis, Menschen und Beiträge sind erfunden: Sie zeigen, wie ein Dialog aussieht, wenn viele mitreden.',
  en: 'District, people and contributions are invented: they show what a dialogue looks like when many take part.',
}
