import { expect, test } from 'vitest';
import type { Language } from '../../../server/article/language';
import { shown } from './dates-of';

const check = (language: Language, text: string, ...expected: string[]): void =>
  expect(shown(text, { language, published: '2023-05-17' })).toEqual(expected);

test.each<[Language, string, ...string[]]>([
  ['fr', "Sur l'exercice 2022/23, la perte est lourde.", "l'exercice 2022/23 = 2022/2023"],
  ['fr', "L'exercice 2022-2023 fut bon.", "L'exercice 2022-2023 = 2022/2023"],
  ['fr', "La marge de l'exercice 2021 a fondu.", "l'exercice 2021 = FY2021"],
  ['fr', "L'année fiscale 2020 fut bonne.", "L'année fiscale 2020 = FY2020"],
  ['fr', "L'exercice clos le 31 mars 2023 est déficitaire.", 'le 31 mars 2023 = 2023-03-31'],
  ['fr', "L'exercice dernier fut maigre.", "L'exercice dernier = FY2022"],
  ['en', 'In the 2022/23 financial year the yard lost money.', 'the 2022/23 financial year = 2022/2023'],
  ['en', 'In fiscal year 2021-22 sales fell.', 'fiscal year 2021-22 = 2021/2022'],
  ['en', 'In fiscal 2021 the yard made money.', 'fiscal 2021 = FY2021'],
  ['en', 'Guidance for FY2024 was kept.', 'FY2024 = FY2024'],
  ['en', 'Guidance for FY24 was kept.', 'FY24 = FY2024'],
  ['en', 'In the year ended 31 March 2023 sales fell.', '31 March 2023 = 2023-03-31'],
  ['en', 'The 2021 financial year was poor.', 'The 2021 financial year = FY2021'],
  ['es', 'El ejercicio 2021 fue bueno.', 'El ejercicio 2021 = FY2021'],
  ['es', 'Cerró el ejercicio 2021/22 con pérdidas.', 'el ejercicio 2021/22 = 2021/2022'],
  ['de', 'Im Geschäftsjahr 2021/22 fiel der Gewinn.', 'Im Geschäftsjahr 2021/22 = 2021/2022'],
  ['de', 'Im Geschäftsjahr 2021 stieg er.', 'Im Geschäftsjahr 2021 = FY2021'],
  ['it', "L'esercizio 2021 è stato buono.", "L'esercizio 2021 = FY2021"],
  ['it', "Nell'esercizio 2021/22 le vendite sono calate.", 'esercizio 2021/22 = 2021/2022'],
  ['pt', 'O exercício de 2021 foi bom.', 'O exercício de 2021 = FY2021'],
  ['pt', 'No exercício 2021/22 houve perdas.', 'No exercício 2021/22 = 2021/2022'],
  ['nl', 'Het boekjaar 2021 was goed.', 'Het boekjaar 2021 = FY2021'],
  ['nl', 'In het boekjaar 2021/22 daalde de winst.', 'het boekjaar 2021/22 = 2021/2022'],
])('should read the fiscal year in %s: %s', (language, text, ...expected) => check(language, text, ...expected));

test.each<[Language, string, ...string[]]>([
  ['fr', 'Au premier trimestre 2022, la marge a fondu.', 'premier trimestre 2022 = 2022-Q1'],
  ['fr', 'Au T3 2022, elle remonte.', 'T3 2022 = 2022-Q3'],
  ['fr', 'Au second semestre 2021, tout va mieux.', 'second semestre 2021 = 2021-H2'],
  ['fr', 'Le quatrième trimestre fut mauvais.', 'Le quatrième trimestre = 2023-Q4'],
  ['fr', 'Le trimestre dernier fut mauvais.', 'Le trimestre dernier = 2023-Q1'],
  ['fr', 'Au 2e trimestre de 2020, les usines ferment.', '2e trimestre de 2020 = 2020-Q2'],
  ['en', 'In the first half of 2022 the mills closed.', 'the first half of 2022 = 2022-H1'],
  ['en', 'In Q3 2022 they opened again.', 'Q3 2022 = 2022-Q3'],
  ['en', 'The second quarter of 2021 was poor.', 'The second quarter of 2021 = 2021-Q2'],
  ['en', 'In the fourth quarter of last year it fell.', 'the fourth quarter of last year = 2022-Q4'],
  ['en', 'Last quarter was poor.', 'Last quarter = 2023-Q1'],
  ['en', 'In H1 2021 the mills closed.', 'H1 2021 = 2021-H1'],
  ['es', 'En el primer trimestre de 2022 cerró.', 'el primer trimestre de 2022 = 2022-Q1'],
  ['es', 'En el segundo semestre de 2021 abrió.', 'el segundo semestre de 2021 = 2021-H2'],
  ['de', 'Im ersten Quartal 2022 schloss das Werk.', 'Im ersten Quartal 2022 = 2022-Q1'],
  ['de', 'Im zweiten Halbjahr 2021 öffnete es.', 'Im zweiten Halbjahr 2021 = 2021-H2'],
  ['it', 'Nel primo trimestre 2022 ha chiuso.', 'primo trimestre 2022 = 2022-Q1'],
  ['it', 'Nel secondo semestre 2021 ha aperto.', 'secondo semestre 2021 = 2021-H2'],
  ['pt', 'No primeiro trimestre de 2022 fechou.', 'No primeiro trimestre de 2022 = 2022-Q1'],
  ['pt', 'No segundo semestre de 2021 abriu.', 'No segundo semestre de 2021 = 2021-H2'],
  ['nl', 'In het eerste kwartaal van 2022 sloot de fabriek.', 'het eerste kwartaal van 2022 = 2022-Q1'],
  ['nl', 'In het tweede halfjaar van 2021 ging zij open.', 'het tweede halfjaar van 2021 = 2021-H2'],
])('should read the quarter or half in %s: %s', (language, text, ...expected) => check(language, text, ...expected));

test.each<[Language, string, ...string[]]>([
  ['fr', 'Le budget 2024 prévoit une piscine.', '2024 = 2024'],
  ['fr', 'La rentrée 2019 fut calme.', '2019 = 2019'],
  ['fr', 'Les municipales 2020 ont tout changé.', '2020 = 2020'],
  ['en', 'Expo 2020 drew crowds.', '2020 = 2020'],
  ['es', 'El presupuesto 2024 crece.', '2024 = 2024'],
  ['it', "L'edizione 2022 piace.", '2022 = 2022'],
  ['pt', 'O orçamento 2024 cresce.', '2024 = 2024'],
])('should read the year behind its noun in %s: %s', (language, text, ...expected) =>
  check(language, text, ...expected),
);
