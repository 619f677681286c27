// Written by npm run frequent-grams.

/** The commonest Chinese characters of such reports, commonest first. A change makes every packed text another. */
export const FREQUENT_CHARACTERS =
  '法治政建一制实作设行度的理人工和是开推务化任全学责年强执进动重项落展持要部合事对主公不办提加会件查力体定题府案大规组解时机习在发用有导二上成议中督信策员决审为专依完平等调分管三入报领监问效文保格点面到立出情众职群程范坚关把干通严与期结律性下织善党台明及健民况清思普内高服集确应现量以核宣单统区改社传市位取意受升数企考接能业网求同好各整新权方协增头据将想负做系步';
