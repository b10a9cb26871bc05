// Written by corpora/surah-names/generate.ts from surahs.tsv, other-names.tsv, meanings.tsv, other-things.tsv and verses.tsv. Do not edit.

/** Ayat of each surah, Hafs (Kufan) numbering. */
export const AYAT = new Uint16Array([7, 286, 200, 176, 120, 165, 206, 75, 129, 109, 123, 111, 43, 52, 99, 128, 111, 110, 98, 135, 112, 78, 118, 64, 77, 227, 93, 88, 69, 60, 34, 30, 73, 54, 45, 83, 182, 88, 75, 85, 54, 53, 89, 59, 37, 35, 38, 29, 18, 45, 60, 49, 62, 55, 78, 96, 29, 22, 24, 13, 14, 11, 11, 18, 12, 12, 30, 52, 52, 44, 28, 28, 20, 56, 40, 31, 50, 40, 46, 42, 29, 19, 36, 25, 22, 17, 19, 26, 30, 20, 15, 21, 11, 8, 8, 19, 5, 8, 8, 11, 11, 8, 3, 9, 5, 4, 7, 3, 6, 3, 5, 4, 5, 6])

/** Transliterated names, one line a surah. */
export const LATIN =
  'Al-Fatihah\n' +
  'Al-Baqarah\n' +
  'Ali \'Imran\n' +
  'An-Nisa\n' +
  'Al-Ma\'idah\n' +
  'Al-An\'am\n' +
  'Al-A\'raf\n' +
  'Al-Anfal\n' +
  'At-Tawbah\n' +
  'Yunus\n' +
  'Hud\n' +
  'Yusuf\n' +
  'Ar-Ra\'d\n' +
  'Ibrahim\n' +
  'Al-Hijr\n' +
  'An-Nahl\n' +
  'Al-Isra\n' +
  'Al-Kahf\n' +
  'Maryam\n' +
  'Ta-Ha\n' +
  'Al-Anbiya\n' +
  'Al-Hajj\n' +
  'Al-Mu\'minun\n' +
  'An-Nur\n' +
  'Al-Furqan\n' +
  'Ash-Shu\'ara\n' +
  'An-Naml\n' +
  'Al-Qasas\n' +
  'Al-\'Ankabut\n' +
  'Ar-Rum\n' +
  'Luqman\n' +
  'As-Sajdah\n' +
  'Al-Ahzab\n' +
  'Saba\n' +
  'Fatir\n' +
  'Ya-Sin\n' +
  'As-Saffat\n' +
  'Sad\n' +
  'Az-Zumar\n' +
  'Ghafir\n' +
  'Fussilat\n' +
  'Ash-Shura\n' +
  'Az-Zukhruf\n' +
  'Ad-Dukhan\n' +
  'Al-Jathiyah\n' +
  'Al-Ahqaf\n' +
  'Muhammad\n' +
  'Al-Fath\n' +
  'Al-Hujurat\n' +
  'Qaf\n' +
  'Adh-Dhariyat\n' +
  'At-Tur\n' +
  'An-Najm\n' +
  'Al-Qamar\n' +
  'Ar-Rahman\n' +
  'Al-Waqi\'ah\n' +
  'Al-Hadid\n' +
  'Al-Mujadilah\n' +
  'Al-Hashr\n' +
  'Al-Mumtahanah\n' +
  'As-Saff\n' +
  'Al-Jumu\'ah\n' +
  'Al-Munafiqun\n' +
  'At-Taghabun\n' +
  'At-Talaq\n' +
  'At-Tahrim\n' +
  'Al-Mulk\n' +
  'Al-Qalam\n' +
  'Al-Haqqah\n' +
  'Al-Ma\'arij\n' +
  'Nuh\n' +
  'Al-Jinn\n' +
  'Al-Muzzammil\n' +
  'Al-Muddaththir\n' +
  'Al-Qiyamah\n' +
  'Al-Insan\n' +
  'Al-Mursalat\n' +
  'An-Naba\n' +
  'An-Nazi\'at\n' +
  '\'Abasa\n' +
  'At-Takwir\n' +
  'Al-Infitar\n' +
  'Al-Mutaffifin\n' +
  'Al-Inshiqaq\n' +
  'Al-Buruj\n' +
  'At-Tariq\n' +
  'Al-A\'la\n' +
  'Al-Ghashiyah\n' +
  'Al-Fajr\n' +
  'Al-Balad\n' +
  'Ash-Shams\n' +
  'Al-Layl\n' +
  'Ad-Duha\n' +
  'Ash-Sharh\n' +
  'At-Tin\n' +
  'Al-\'Alaq\n' +
  'Al-Qadr\n' +
  'Al-Bayyinah\n' +
  'Az-Zalzalah\n' +
  'Al-\'Adiyat\n' +
  'Al-Qari\'ah\n' +
  'At-Takathur\n' +
  'Al-\'Asr\n' +
  'Al-Humazah\n' +
  'Al-Fil\n' +
  'Quraysh\n' +
  'Al-Ma\'un\n' +
  'Al-Kawthar\n' +
  'Al-Kafirun\n' +
  'An-Nasr\n' +
  'Al-Masad\n' +
  'Al-Ikhlas\n' +
  'Al-Falaq\n' +
  'An-Nas'

/** Arabic names without marks, one line a surah. */
export const ARABIC =
  '\u0627\u0644\u0641\u0627\u062a\u062d\u0629\n' +
  '\u0627\u0644\u0628\u0642\u0631\u0629\n' +
  '\u0622\u0644 \u0639\u0645\u0631\u0627\u0646\n' +
  '\u0627\u0644\u0646\u0633\u0627\u0621\n' +
  '\u0627\u0644\u0645\u0627\u0626\u062f\u0629\n' +
  '\u0627\u0644\u0623\u0646\u0639\u0627\u0645\n' +
  '\u0627\u0644\u0623\u0639\u0631\u0627\u0641\n' +
  '\u0627\u0644\u0623\u0646\u0641\u0627\u0644\n' +
  '\u0627\u0644\u062a\u0648\u0628\u0629\n' +
  '\u064a\u0648\u0646\u0633\n' +
  '\u0647\u0648\u062f\n' +
  '\u064a\u0648\u0633\u0641\n' +
  '\u0627\u0644\u0631\u0639\u062f\n' +
  '\u0625\u0628\u0631\u0627\u0647\u064a\u0645\n' +
  '\u0627\u0644\u062d\u062c\u0631\n' +
  '\u0627\u0644\u0646\u062d\u0644\n' +
  '\u0627\u0644\u0625\u0633\u0631\u0627\u0621\n' +
  '\u0627\u0644\u0643\u0647\u0641\n' +
  '\u0645\u0631\u064a\u0645\n' +
  '\u0637\u0647\n' +
  '\u0627\u0644\u0623\u0646\u0628\u064a\u0627\u0621\n' +
  '\u0627\u0644\u062d\u062c\n' +
  '\u0627\u0644\u0645\u0624\u0645\u0646\u0648\u0646\n' +
  '\u0627\u0644\u0646\u0648\u0631\n' +
  '\u0627\u0644\u0641\u0631\u0642\u0627\u0646\n' +
  '\u0627\u0644\u0634\u0639\u0631\u0627\u0621\n' +
  '\u0627\u0644\u0646\u0645\u0644\n' +
  '\u0627\u0644\u0642\u0635\u0635\n' +
  '\u0627\u0644\u0639\u0646\u0643\u0628\u0648\u062a\n' +
  '\u0627\u0644\u0631\u0648\u0645\n' +
  '\u0644\u0642\u0645\u0627\u0646\n' +
  '\u0627\u0644\u0633\u062c\u062f\u0629\n' +
  '\u0627\u0644\u0623\u062d\u0632\u0627\u0628\n' +
  '\u0633\u0628\u0623\n' +
  '\u0641\u0627\u0637\u0631\n' +
  '\u064a\u0633\n' +
  '\u0627\u0644\u0635\u0627\u0641\u0627\u062a\n' +
  '\u0635\n' +
  '\u0627\u0644\u0632\u0645\u0631\n' +
  '\u063a\u0627\u0641\u0631\n' +
  '\u0641\u0635\u0644\u062a\n' +
  '\u0627\u0644\u0634\u0648\u0631\u0649\n' +
  '\u0627\u0644\u0632\u062e\u0631\u0641\n' +
  '\u0627\u0644\u062f\u062e\u0627\u0646\n' +
  '\u0627\u0644\u062c\u0627\u062b\u064a\u0629\n' +
  '\u0627\u0644\u0623\u062d\u0642\u0627\u0641\n' +
  '\u0645\u062d\u0645\u062f\n' +
  '\u0627\u0644\u0641\u062a\u062d\n' +
  '\u0627\u0644\u062d\u062c\u0631\u0627\u062a\n' +
  '\u0642\n' +
  '\u0627\u0644\u0630\u0627\u0631\u064a\u0627\u062a\n' +
  '\u0627\u0644\u0637\u0648\u0631\n' +
  '\u0627\u0644\u0646\u062c\u0645\n' +
  '\u0627\u0644\u0642\u0645\u0631\n' +
  '\u0627\u0644\u0631\u062d\u0645\u0646\n' +
  '\u0627\u0644\u0648\u0627\u0642\u0639\u0629\n' +
  '\u0627\u0644\u062d\u062f\u064a\u062f\n' +
  '\u0627\u0644\u0645\u062c\u0627\u062f\u0644\u0629\n' +
  '\u0627\u0644\u062d\u0634\u0631\n' +
  '\u0627\u0644\u0645\u0645\u062a\u062d\u0646\u0629\n' +
  '\u0627\u0644\u0635\u0641\n' +
  '\u0627\u0644\u062c\u0645\u0639\u0629\n' +
  '\u0627\u0644\u0645\u0646\u0627\u0641\u0642\u0648\u0646\n' +
  '\u0627\u0644\u062a\u063a\u0627\u0628\u0646\n' +
  '\u0627\u0644\u0637\u0644\u0627\u0642\n' +
  '\u0627\u0644\u062a\u062d\u0631\u064a\u0645\n' +
  '\u0627\u0644\u0645\u0644\u0643\n' +
  '\u0627\u0644\u0642\u0644\u0645\n' +
  '\u0627\u0644\u062d\u0627\u0642\u0629\n' +
  '\u0627\u0644\u0645\u0639\u0627\u0631\u062c\n' +
  '\u0646\u0648\u062d\n' +
  '\u0627\u0644\u062c\u0646\n' +
  '\u0627\u0644\u0645\u0632\u0645\u0644\n' +
  '\u0627\u0644\u0645\u062f\u062b\u0631\n' +
  '\u0627\u0644\u0642\u064a\u0627\u0645\u0629\n' +
  '\u0627\u0644\u0625\u0646\u0633\u0627\u0646\n' +
  '\u0627\u0644\u0645\u0631\u0633\u0644\u0627\u062a\n' +
  '\u0627\u0644\u0646\u0628\u0623\n' +
  '\u0627\u0644\u0646\u0627\u0632\u0639\u0627\u062a\n' +
  '\u0639\u0628\u0633\n' +
  '\u0627\u0644\u062a\u0643\u0648\u064a\u0631\n' +
  '\u0627\u0644\u0627\u0646\u0641\u0637\u0627\u0631\n' +
  '\u0627\u0644\u0645\u0637\u0641\u0641\u064a\u0646\n' +
  '\u0627\u0644\u0627\u0646\u0634\u0642\u0627\u0642\n' +
  '\u0627\u0644\u0628\u0631\u0648\u062c\n' +
  '\u0627\u0644\u0637\u0627\u0631\u0642\n' +
  '\u0627\u0644\u0623\u0639\u0644\u0649\n' +
  '\u0627\u0644\u063a\u0627\u0634\u064a\u0629\n' +
  '\u0627\u0644\u0641\u062c\u0631\n' +
  '\u0627\u0644\u0628\u0644\u062f\n' +
  '\u0627\u0644\u0634\u0645\u0633\n' +
  '\u0627\u0644\u0644\u064a\u0644\n' +
  '\u0627\u0644\u0636\u062d\u0649\n' +
  '\u0627\u0644\u0634\u0631\u062d\n' +
  '\u0627\u0644\u062a\u064a\u0646\n' +
  '\u0627\u0644\u0639\u0644\u0642\n' +
  '\u0627\u0644\u0642\u062f\u0631\n' +
  '\u0627\u0644\u0628\u064a\u0646\u0629\n' +
  '\u0627\u0644\u0632\u0644\u0632\u0644\u0629\n' +
  '\u0627\u0644\u0639\u0627\u062f\u064a\u0627\u062a\n' +
  '\u0627\u0644\u0642\u0627\u0631\u0639\u0629\n' +
  '\u0627\u0644\u062a\u0643\u0627\u062b\u0631\n' +
  '\u0627\u0644\u0639\u0635\u0631\n' +
  '\u0627\u0644\u0647\u0645\u0632\u0629\n' +
  '\u0627\u0644\u0641\u064a\u0644\n' +
  '\u0642\u0631\u064a\u0634\n' +
  '\u0627\u0644\u0645\u0627\u0639\u0648\u0646\n' +
  '\u0627\u0644\u0643\u0648\u062b\u0631\n' +
  '\u0627\u0644\u0643\u0627\u0641\u0631\u0648\u0646\n' +
  '\u0627\u0644\u0646\u0635\u0631\n' +
  '\u0627\u0644\u0645\u0633\u062f\n' +
  '\u0627\u0644\u0625\u062e\u0644\u0627\u0635\n' +
  '\u0627\u0644\u0641\u0644\u0642\n' +
  '\u0627\u0644\u0646\u0627\u0633'

/** Arabic names with marks, one line a surah. */
export const ARABIC_VOWELLED =
  '\u0627\u0644\u0641\u064e\u0627\u062a\u0650\u062d\u064e\u0629\n' +
  '\u0627\u0644\u0628\u064e\u0642\u064e\u0631\u064e\u0629\n' +
  '\u0622\u0644 \u0639\u0650\u0645\u0652\u0631\u064e\u0627\u0646\n' +
  '\u0627\u0644\u0646\u0650\u0651\u0633\u064e\u0627\u0621\n' +
  '\u0627\u0644\u0645\u064e\u0627\u0626\u0650\u062f\u064e\u0629\n' +
  '\u0627\u0644\u0623\u064e\u0646\u0652\u0639\u064e\u0627\u0645\n' +
  '\u0627\u0644\u0623\u064e\u0639\u0652\u0631\u064e\u0627\u0641\n' +
  '\u0627\u0644\u0623\u064e\u0646\u0652\u0641\u064e\u0627\u0644\n' +
  '\u0627\u0644\u062a\u064e\u0651\u0648\u0652\u0628\u064e\u0629\n' +
  '\u064a\u064f\u0648\u0646\u064f\u0633\n' +
  '\u0647\u064f\u0648\u062f\n' +
  '\u064a\u064f\u0648\u0633\u064f\u0641\n' +
  '\u0627\u0644\u0631\u064e\u0651\u0639\u0652\u062f\n' +
  '\u0625\u0650\u0628\u0652\u0631\u064e\u0627\u0647\u0650\u064a\u0645\n' +
  '\u0627\u0644\u062d\u0650\u062c\u0652\u0631\n' +
  '\u0627\u0644\u0646\u064e\u0651\u062d\u0652\u0644\n' +
  '\u0627\u0644\u0625\u0650\u0633\u0652\u0631\u064e\u0627\u0621\n' +
  '\u0627\u0644\u0643\u064e\u0647\u0652\u0641\n' +
  '\u0645\u064e\u0631\u0652\u064a\u064e\u0645\n' +
  '\u0637\u0647\n' +
  '\u0627\u0644\u0623\u064e\u0646\u0652\u0628\u0650\u064a\u064e\u0627\u0621\n' +
  '\u0627\u0644\u062d\u064e\u062c\u0651\n' +
  '\u0627\u0644\u0645\u064f\u0624\u0652\u0645\u0650\u0646\u064f\u0648\u0646\n' +
  '\u0627\u0644\u0646\u064f\u0651\u0648\u0631\n' +
  '\u0627\u0644\u0641\u064f\u0631\u0652\u0642\u064e\u0627\u0646\n' +
  '\u0627\u0644\u0634\u064f\u0651\u0639\u064e\u0631\u064e\u0627\u0621\n' +
  '\u0627\u0644\u0646\u064e\u0651\u0645\u0652\u0644\n' +
  '\u0627\u0644\u0642\u064e\u0635\u064e\u0635\n' +
  '\u0627\u0644\u0639\u064e\u0646\u0652\u0643\u064e\u0628\u064f\u0648\u062a\n' +
  '\u0627\u0644\u0631\u064f\u0651\u0648\u0645\n' +
  '\u0644\u064f\u0642\u0652\u0645\u064e\u0627\u0646\n' +
  '\u0627\u0644\u0633\u064e\u0651\u062c\u0652\u062f\u064e\u0629\n' +
  '\u0627\u0644\u0623\u064e\u062d\u0652\u0632\u064e\u0627\u0628\n' +
  '\u0633\u064e\u0628\u064e\u0623\n' +
  '\u0641\u064e\u0627\u0637\u0650\u0631\n' +
  '\u064a\u0633\n' +
  '\u0627\u0644\u0635\u064e\u0651\u0627\u0641\u064e\u0651\u0627\u062a\n' +
  '\u0635\n' +
  '\u0627\u0644\u0632\u064f\u0651\u0645\u064e\u0631\n' +
  '\u063a\u064e\u0627\u0641\u0650\u0631\n' +
  '\u0641\u064f\u0635\u0650\u0651\u0644\u064e\u062a\n' +
  '\u0627\u0644\u0634\u064f\u0651\u0648\u0631\u064e\u0649\n' +
  '\u0627\u0644\u0632\u064f\u0651\u062e\u0652\u0631\u064f\u0641\n' +
  '\u0627\u0644\u062f\u064f\u0651\u062e\u064e\u0627\u0646\n' +
  '\u0627\u0644\u062c\u064e\u0627\u062b\u0650\u064a\u064e\u0629\n' +
  '\u0627\u0644\u0623\u064e\u062d\u0652\u0642\u064e\u0627\u0641\n' +
  '\u0645\u064f\u062d\u064e\u0645\u064e\u0651\u062f\n' +
  '\u0627\u0644\u0641\u064e\u062a\u0652\u062d\n' +
  '\u0627\u0644\u062d\u064f\u062c\u064f\u0631\u064e\u0627\u062a\n' +
  '\u0642\n' +
  '\u0627\u0644\u0630\u064e\u0651\u0627\u0631\u0650\u064a\u064e\u0627\u062a\n' +
  '\u0627\u0644\u0637\u064f\u0651\u0648\u0631\n' +
  '\u0627\u0644\u0646\u064e\u0651\u062c\u0652\u0645\n' +
  '\u0627\u0644\u0642\u064e\u0645\u064e\u0631\n' +
  '\u0627\u0644\u0631\u064e\u0651\u062d\u0652\u0645\u064e\u0646\n' +
  '\u0627\u0644\u0648\u064e\u0627\u0642\u0650\u0639\u064e\u0629\n' +
  '\u0627\u0644\u062d\u064e\u062f\u0650\u064a\u062f\n' +
  '\u0627\u0644\u0645\u064f\u062c\u064e\u0627\u062f\u0650\u0644\u064e\u0629\n' +
  '\u0627\u0644\u062d\u064e\u0634\u0652\u0631\n' +
  '\u0627\u0644\u0645\u064f\u0645\u0652\u062a\u064e\u062d\u064e\u0646\u064e\u0629\n' +
  '\u0627\u0644\u0635\u064e\u0651\u0641\u0651\n' +
  '\u0627\u0644\u062c\u064f\u0645\u064f\u0639\u064e\u0629\n' +
  '\u0627\u0644\u0645\u064f\u0646\u064e\u0627\u0641\u0650\u0642\u064f\u0648\u0646\n' +
  '\u0627\u0644\u062a\u064e\u0651\u063a\u064e\u0627\u0628\u064f\u0646\n' +
  '\u0627\u0644\u0637\u064e\u0651\u0644\u064e\u0627\u0642\n' +
  '\u0627\u0644\u062a\u064e\u0651\u062d\u0652\u0631\u0650\u064a\u0645\n' +
  '\u0627\u0644\u0645\u064f\u0644\u0652\u0643\n' +
  '\u0627\u0644\u0642\u064e\u0644\u064e\u0645\n' +
  '\u0627\u0644\u062d\u064e\u0627\u0642\u064e\u0651\u0629\n' +
  '\u0627\u0644\u0645\u064e\u0639\u064e\u0627\u0631\u0650\u062c\n' +
  '\u0646\u064f\u0648\u062d\n' +
  '\u0627\u0644\u062c\u0650\u0646\u0651\n' +
  '\u0627\u0644\u0645\u064f\u0632\u064e\u0651\u0645\u0650\u0651\u0644\n' +
  '\u0627\u0644\u0645\u064f\u062f\u064e\u0651\u062b\u0650\u0651\u0631\n' +
  '\u0627\u0644\u0642\u0650\u064a\u064e\u0627\u0645\u064e\u0629\n' +
  '\u0627\u0644\u0625\u0650\u0646\u0652\u0633\u064e\u0627\u0646\n' +
  '\u0627\u0644\u0645\u064f\u0631\u0652\u0633\u064e\u0644\u064e\u0627\u062a\n' +
  '\u0627\u0644\u0646\u064e\u0651\u0628\u064e\u0623\n' +
  '\u0627\u0644\u0646\u064e\u0651\u0627\u0632\u0650\u0639\u064e\u0627\u062a\n' +
  '\u0639\u064e\u0628\u064e\u0633\u064e\n' +
  '\u0627\u0644\u062a\u064e\u0651\u0643\u0652\u0648\u0650\u064a\u0631\n' +
  '\u0627\u0644\u0627\u0646\u0652\u0641\u0650\u0637\u064e\u0627\u0631\n' +
  '\u0627\u0644\u0645\u064f\u0637\u064e\u0641\u0650\u0651\u0641\u0650\u064a\u0646\n' +
  '\u0627\u0644\u0627\u0646\u0652\u0634\u0650\u0642\u064e\u0627\u0642\n' +
  '\u0627\u0644\u0628\u064f\u0631\u064f\u0648\u062c\n' +
  '\u0627\u0644\u0637\u064e\u0651\u0627\u0631\u0650\u0642\n' +
  '\u0627\u0644\u0623\u064e\u0639\u0652\u0644\u064e\u0649\n' +
  '\u0627\u0644\u063a\u064e\u0627\u0634\u0650\u064a\u064e\u0629\n' +
  '\u0627\u0644\u0641\u064e\u062c\u0652\u0631\n' +
  '\u0627\u0644\u0628\u064e\u0644\u064e\u062f\n' +
  '\u0627\u0644\u0634\u064e\u0651\u0645\u0652\u0633\n' +
  '\u0627\u0644\u0644\u064e\u0651\u064a\u0652\u0644\n' +
  '\u0627\u0644\u0636\u064f\u0651\u062d\u064e\u0649\n' +
  '\u0627\u0644\u0634\u064e\u0651\u0631\u0652\u062d\n' +
  '\u0627\u0644\u062a\u0650\u0651\u064a\u0646\n' +
  '\u0627\u0644\u0639\u064e\u0644\u064e\u0642\n' +
  '\u0627\u0644\u0642\u064e\u062f\u0652\u0631\n' +
  '\u0627\u0644\u0628\u064e\u064a\u0650\u0651\u0646\u064e\u0629\n' +
  '\u0627\u0644\u0632\u064e\u0651\u0644\u0652\u0632\u064e\u0644\u064e\u0629\n' +
  '\u0627\u0644\u0639\u064e\u0627\u062f\u0650\u064a\u064e\u0627\u062a\n' +
  '\u0627\u0644\u0642\u064e\u0627\u0631\u0650\u0639\u064e\u0629\n' +
  '\u0627\u0644\u062a\u064e\u0651\u0643\u064e\u0627\u062b\u064f\u0631\n' +
  '\u0627\u0644\u0639\u064e\u0635\u0652\u0631\n' +
  '\u0627\u0644\u0647\u064f\u0645\u064e\u0632\u064e\u0629\n' +
  '\u0627\u0644\u0641\u0650\u064a\u0644\n' +
  '\u0642\u064f\u0631\u064e\u064a\u0652\u0634\n' +
  '\u0627\u0644\u0645\u064e\u0627\u0639\u064f\u0648\u0646\n' +
  '\u0627\u0644\u0643\u064e\u0648\u0652\u062b\u064e\u0631\n' +
  '\u0627\u0644\u0643\u064e\u0627\u0641\u0650\u0631\u064f\u0648\u0646\n' +
  '\u0627\u0644\u0646\u064e\u0651\u0635\u0652\u0631\n' +
  '\u0627\u0644\u0645\u064e\u0633\u064e\u062f\n' +
  '\u0627\u0644\u0625\u0650\u062e\u0652\u0644\u064e\u0627\u0635\n' +
  '\u0627\u0644\u0641\u064e\u0644\u064e\u0642\n' +
  '\u0627\u0644\u0646\u064e\u0651\u0627\u0633'

/** English meanings, one line a surah. */
export const ENGLISH =
  'The Opening\n' +
  'The Cow\n' +
  'The Family of Imran\n' +
  'The Women\n' +
  'The Table Spread\n' +
  'The Cattle\n' +
  'The Heights\n' +
  'The Spoils of War\n' +
  'The Repentance\n' +
  'Jonah\n' +
  'Hud\n' +
  'Joseph\n' +
  'The Thunder\n' +
  'Abraham\n' +
  'The Rocky Tract\n' +
  'The Bee\n' +
  'The Night Journey\n' +
  'The Cave\n' +
  'Mary\n' +
  'Ta-Ha\n' +
  'The Prophets\n' +
  'The Pilgrimage\n' +
  'The Believers\n' +
  'The Light\n' +
  'The Criterion\n' +
  'The Poets\n' +
  'The Ants\n' +
  'The Stories\n' +
  'The Spider\n' +
  'The Romans\n' +
  'Luqman\n' +
  'The Prostration\n' +
  'The Confederates\n' +
  'Sheba\n' +
  'The Originator\n' +
  'Ya-Sin\n' +
  'Those Ranged in Ranks\n' +
  'Sad\n' +
  'The Throngs\n' +
  'The Forgiver\n' +
  'Explained in Detail\n' +
  'The Consultation\n' +
  'The Gold Adornments\n' +
  'The Smoke\n' +
  'The Kneeling\n' +
  'The Sand Dunes\n' +
  'Muhammad\n' +
  'The Victory\n' +
  'The Chambers\n' +
  'Qaf\n' +
  'The Scattering Winds\n' +
  'The Mount\n' +
  'The Star\n' +
  'The Moon\n' +
  'The Most Merciful\n' +
  'The Event\n' +
  'Iron\n' +
  'The Pleading Woman\n' +
  'The Gathering\n' +
  'The Woman Examined\n' +
  'The Ranks\n' +
  'Friday\n' +
  'The Hypocrites\n' +
  'Mutual Disillusion\n' +
  'Divorce\n' +
  'The Prohibition\n' +
  'The Sovereignty\n' +
  'The Pen\n' +
  'The Reality\n' +
  'The Ascending Stairways\n' +
  'Noah\n' +
  'The Jinn\n' +
  'The Enshrouded One\n' +
  'The Cloaked One\n' +
  'The Resurrection\n' +
  'Man\n' +
  'Those Sent Forth\n' +
  'The Tidings\n' +
  'Those Who Drag Forth\n' +
  'He Frowned\n' +
  'The Folding Up\n' +
  'The Cleaving\n' +
  'The Defrauders\n' +
  'The Splitting Open\n' +
  'The Constellations\n' +
  'The Night-Comer\n' +
  'The Most High\n' +
  'The Overwhelming\n' +
  'The Dawn\n' +
  'The City\n' +
  'The Sun\n' +
  'The Night\n' +
  'The Morning Hours\n' +
  'The Relief\n' +
  'The Fig\n' +
  'The Clot\n' +
  'The Night of Decree\n' +
  'The Clear Proof\n' +
  'The Earthquake\n' +
  'The Coursers\n' +
  'The Calamity\n' +
  'Rivalry in Increase\n' +
  'The Declining Day\n' +
  'The Slanderer\n' +
  'The Elephant\n' +
  'Quraysh\n' +
  'Small Kindnesses\n' +
  'Abundance\n' +
  'The Disbelievers\n' +
  'Divine Support\n' +
  'The Palm Fibre\n' +
  'Sincerity\n' +
  'The Daybreak\n' +
  'Mankind'

/** Light keys in Latin script, one line a surah: names | names that are ordinary words too | names that are titles of other books | meanings and other words, as they are spelled. */
export const LATIN_KEYS =
  'fatihah umquran|opening umkitab fatihatkitab sabmathani hamd|shifa kafiyah wafiyah|opener exordium openingchapter prologue louverture lafatiha dierofnung dierofnende lapertura exordio laqueabre\n' +
  'baqarah baqrah|cow fustatquran||lavache diekuh lavaca\n' +
  'alimran aleimran imran alcimran|familyofimran||houseofimran imrans lafamiledimran diesipeimrans dashausimran diefamilieimrans lafamiliadeimran\n' +
  'nisa nisai|women nisakubra||woman lesfemes diefrauen lasmujeres\n' +
  'maidah maide|tablespread uqud munqidhah||table feast repast fod dinertable tablespreadwithfod spreadtable latableservie latable dertisch lamesaservida\n' +
  'anam enam|catle||livestock grazinglivestock lesbestiaux lestroupeaux dasvieh losrebanos\n' +
  'araf earaf|heights||elevatedplaces batlements ramparts facultyofdiscernment diehohen loslugareselevados\n' +
  'anfal enfal|spoilsofwar||spoils batlegains acesions lebutin diebeute botin losbotines\n' +
  'tawbah barah barat tevbe berae tovba|repentance fadihah||tovbe imunity lerepentir limunite diereue dieumkehr diebue arepentimiento\n' +
  'yunus junus|jonah jonas\n' +
  'hud|||prophethud\n' +
  'yusuf jusuf|joseph||prophetjoseph jose\n' +
  'rad|thunder||letonere derdoner trueno\n' +
  'ibrahim|abraham\n' +
  'hijr hicr|rockytract||rock stoneland rockyplain rockcity\n' +
  'nahl|be niam||bes lesabeiles diebiene diebienen lasabejas labeja\n' +
  'isra banisrail banuisrail israi|nightjourney childrenofisrael subhan||levoyagenocturne dienachtreise dienachtlichereise viajenocturno\n' +
  'kahf kehf kahfi|cave ashabkahf||lacaverne diehohle lacaverna lacueva\n' +
  'maryam merjem meryem|mary||virginmary maria\n' +
  'taha toha thoha|\n' +
  'anbiya enbiya anbiyai|prophets iqtaraba iqtarabalinas||lesprophetes diepropheten losprofetas\n' +
  'haj hac|pilgrimage||lepelerinage diewalfahrt diepilgerfahrt laperegrinacion\n' +
  'muminun mukminun|believers qadaflaha qadaflahamuminun||lescroyants dieglaubigen loscreyentes\n' +
  'nur|light||lalumiere daslicht laluz\n' +
  'furqan furkan|criterion||standard diferentiator discrimination lediscernement dieunterscheidung dieretung criterio discernimiento\n' +
  'shuara|poets||lespoetes diedichter lospoetas\n' +
  'naml neml|ants|sulayman|lesfourmis dieameisen lashormigas\n' +
  'qasas|stories||narations story narative naratives lerecit diegeschichte diegeschichten relato lanaracion\n' +
  'ankabut|spider||laraigne diespine larana\n' +
  'rum|romans||greks byzantines rome lesromains diebyzantiner dieromer losbizantinos losromanos\n' +
  'luqman logman|||luqmanwise\n' +
  'sajdah aliflamimsajdah secde|prostration aliflamimtanzil madaji||bowingdown adoration worship bowingdowninworship laprosternation dieniederwerfung laprosternacion\n' +
  'ahzab|confederates||clans jointforces combinedforces coalition parties alies lescoalises dieverbundeten diegrupen loscoalicionados losaliados\n' +
  'saba sebe|sheba||cityofsaba diesabaer losaba\n' +
  'fatir malaikah|originator||creator angels lecreateur derschopfer diengel creador originador\n' +
  'yasin jasin|qalbquran\n' +
  'safat|thoserangedinranks||thosewhosetranks thosedrawnupinranks rangers thoserangedinrows lesranges diesichreihenden lospuestosfila\n' +
  'sad swad|||suad letersad\n' +
  'zumar zumer|throngs ghuraf||groups trops crowds lesgroupes diescharen losgrupos\n' +
  'ghafir mumin mukmin|forgiver tawl hamimumin||believer forgivingone lepardoneur dervergebende perdonador\n' +
  'fusilat hamimsajdah hamim hamsajda|explainedindetail|masabih|distinguished versesmadedistinct madeplain clearlyspeledout lesversetsdetailes ausfuhrlichdargelegt hansidoexplicadasdetaladamente\n' +
  'shura achoura|consultation hamimaynsinqaf||counsel mutualconsultation laconsultation dieberatung laconsulta\n' +
  'zukhruf zuhruf|goldadornments||ornamentsofgold gold ornaments lornement derprunk derschmuck lujo losadornos\n' +
  'dukhan duhan|smoke||lafume derauch humo\n' +
  'jathiyah casiye casiya|kneling|shariah|crouching hobling knelingdown bowingkne lagenouile diekniende larodilada\n' +
  'ahqaf ahk46|sandunes||windcurvedsandhils dunes sandhils diesandunen diedunen lasdunas\n' +
  'muhamad qital muxamad|||prophetmuhamad mahoma\n' +
  'fath fateh fetih|victory||fatah feth triumph conquest lavictoireclatante lavictoire dersieg laconquista\n' +
  'hujurat hucurat|chambers||roms privateapartments inerapartments privateroms dwelings apartments lesapartements diegemacher dieinerengemacher lashabitacionesprivadas losaposentos\n' +
  'qaf kaf|basiqat||leterqaf\n' +
  'dhariyat|scateringwinds||winowingwinds windsthatscater scaterers dustscateringwinds quieparpilent diezerstreuenden losqueaventan losvientos\n' +
  'tur|mount||mountain mountsinai lemont derberg monte\n' +
  'najm necm|star||letoile derstern laestrela astro\n' +
  'qamar kamer|mon iqtarabat iqtarabatsah||lalune dermond laluna\n' +
  'rahman|mostmerciful arusquran||beneficent lordofmercy mostgracious almerciful merciful mostcompasionate letoutmisericordieux derbarmherzige deralerbarmer dererbarmer compasivo misericordioso\n' +
  'waqiah|event||inevitable inevitablevent comingevent thatwhichiscoming teror levenement diehereinbrechendekatastrophe dasereignis acontecimiento suceso\n' +
  'hadid hadeid|iron||lefer daseisen hiero\n' +
  'mujadilah mucadele mujadala|pleadingwoman zihar qadsamia||shethatdisputes dispute disputer disputation shewhopleaded shethatdisputeth ladiscusion derstreit diestreitende\n' +
  'hashr|gathering baninadir banunadir||exile mustering gatheringoforces banishment lexode dieversamlung dievertreibung lareunion destiero\n' +
  'mumtahanah|womanexamined imtihan mawadah||shethatistobexamined examinedone womentested womantested testedwoman womantobexamined test leprouve diegeprufte dieprufung laexaminada\n' +
  'saf|ranks hawariyin||row solidlines batlearay lerang diereihe lafila lasfilas\n' +
  'jumuah jumah cuma cumua|friday||congregation dayofcongregation congregationalprayer fridayprayer asembly levendredi derfreitag viernes\n' +
  'munafiqun munafiqin|hypocrites||leshypocrites dieheuchler loshipocritas\n' +
  'taghabun|mutualdisilusion||mutualosandgain mutualneglect cheating mutualfraud mutualdeceit lagrandeperte dieubervorteilung derverlust enganomutuo desengano\n' +
  'talaq|divorce nisaqusra nisasughra||ledivorce diescheidung diehescheidung divorcio repudio\n' +
  'tahrim|prohibition mutaharim limatuharim||baning forbiding linterdiction dasverbot laprohibicion\n' +
  'mulk|sovereignty tabarak tabaraka tabarakmulk maniah munjiyah||dominion kingdom control laroyaute dieherschaft dominio lasoberania\n' +
  'qalam kalem|pen nun nunqalam||laplume daschreibrohr diefeder\n' +
  'haqah|reality||inevitablehour surereality indubitable inevitabletruth celequimontrelaverite diestundederwahrheit lainevitable laverdadinevitable\n' +
  'marij mearic|ascendingstairways salasail sala||waysofascent stairways ascendingsteps lesvoiesdascension diehimelsleiter dieaufstiegswege lasgradas\n' +
  'nuh nuhu|noah||nux noe\n' +
  'jin cin|quluhiya||lesdjins diedschin losgenios losyin\n' +
  'muzamil|enshroudedone||enwrapedone mantledone enfolded enfoldedone wrapedone foldedingarments lenvelope derverhulte aropado\n' +
  'mudaththir mudesir|cloakedone||shrouded wrapedinhiscloak onenveloped coveredone lerevetudmanteau derbedeckte derzugedeckte\n' +
  'qiyamah kiyame kiyamet|resurection||risingofdead laresurection dieauferstehung laresurecion\n' +
  'insan dahr|man halata halatalainsan abrar amshaj||human humanbeing humanbeings lhome dermensch hombre serhumano\n' +
  'mursalat|thosesentforth urf||emisaries windsentforth sentforth losedones lesenvoyes diegesandten losenviados\n' +
  'naba nebe nabai|tidings ama amayatasalun tasaul musirat nabazim||anouncement news greatnews greatevent tiding lanouvele dieankundigung dienachricht lanoticia\n' +
  'naziat|thosewhodragforth sahirah||thosewhotearout thosewhopulout soulsnatchers forcefulchargers pluckers snatchers lesangesquiarachentlesames dientreienden losquearancan\n' +
  'abasa abese cabasa|hefrowned safarah abasawatawala||hewhofrowned frowning sestrenfrogne runzeltediestirn frunciolascejas fruncioceno\n' +
  'takwir tekvir|foldingup kuwirat||overthrowing shroudedindarknes darkening rolingup folding lobscurcisement daseinhulen obscurecimiento\n' +
  'infitar|cleaving infatarat||cleavingasunder tornapart spliting larupture diespaltung lahendidura\n' +
  'mutafifin tatfif|defrauders waylilmutafifin||defrauding dealinginfraud thosewhogiveshortmeasure stinters cheaters lesfraudeurs diedasmaverkurzenden losdefraudadores\n' +
  'inshiqaq|splitingopen inshaqat||sundering rendingasunder ripedapart splitingasunder rending ladechirure desgaron\n' +
  'buruj buruc|constelations||mansionsofstars toweringconstelations zodiacalsigns greatconstelations lesconstelations dieturme diesternbilder lasconstelaciones\n' +
  'tariq|nightcomer||morningstar nightstar nightvisitant lastrenocturne dernachtstern astronocturno\n' +
  'ala eala|mosthigh sabih sabihisma||alhighest highest letreshaut deralerhochste derhochste altisimo\n' +
  'ghashiyah gasiye|overwhelming halataka||overwhelmingevent overshadowingevent enveloper lenvelopante diebedeckendestunde laquecubre\n' +
  'fajr fecr|dawn||laube diemorgendamerung dasfruhrot diemorgenrote laurora\n' +
  'balad|city||beled land lacite diestadt dieortschaft laciudad teritorio\n' +
  'shams|sun||shems lesoleil diesone sol\n' +
  'layl|night||leil lanuit dienacht lanoche\n' +
  'duha|morninghours||zuha morningbrightnes forenon gloriousmorninglight brightmorninghours lejourmontant derhelemorgen lamanana\n' +
  'sharh inshirah|relief alamnashrah||openingforth openingupofheart expansion consolation solace louverturedelapoitrine dasweiten labertura\n' +
  'tin|fig||figs figtre lefiguier diefeigen derfeigenbaum diefeige lashigueras loshigos\n' +
  'alaq|clot iqra iqrabismirabik||clingingform blodclot germcel clingingclot read ladherence derblutklumpen dasanhangsel lasangrecoagulada coagulo\n' +
  'qadr laylatqadr qodr|nightofdecre inanzalnahu||power nightofpower nightofglory destiny nightofdestiny ladestine diebestimung diemacht destino decreto\n' +
  'bayinah beyine|clearprof lamyakun ahlkitab bariyah qayimah infikak||evidence clearevidence prof lapreuve derklarebeweis derdeutlichebeweis lapruebaclara laevidencia\n' +
  'zalzalah zilzal|earthquake idhazulzilat||quake convulsion lasecouse dasbeben daserdbeben teremoto temblor\n' +
  'adiyat adiyate|coursers||courser chargers chargingsteds chargingstalions thosethatrun lescoursiers dielaufenden loscorceles\n' +
  'qariah|calamity||strikinghour crashingblow strikingcalamity greatcalamity lefracas dasverhangnis diekatastrophe lacalamidad\n' +
  'takathur|rivalryinincrease alhakum alhakumtakathur||rivalryinworldincrease competition rivalry strivingformore worldlygain vyingforincrease lacourseauxricheses dievermehrung afandelucro larivalidad\n' +
  'asr|decliningday||flightoftime time afternon letemps dernachmitag diezeit latarde tiempo\n' +
  'humazah humeze|slanderer hutamah||traducer backbiter scandalmonger lescalomniateurs derstichler derverleumder difamador murmurador\n' +
  'fil|elephant alamtara alamtarakayfa||lelephant derelefant elefante\n' +
  'quraysh|lilafiquraysh ilaf shita||tribeofquraysh lescoraish diequraisch loscoraixies\n' +
  'maun|smalkindneses din arayta takdhib||almsgiving comonkindneses neighbourlyasistance asistance lustensile diehilfeleistung layuda\n' +
  'kawthar kevser|abundance nahr||godinabundance plenty abundantgod labondance deruberflu diefule labundancia\n' +
  'kafirun|disbelievers ibadah qulyayuhakafirun||unbelievers thosewhodenytruth thosewhodisbelieve lesinfideles dieunglaubigen losinfieles losincredulos\n' +
  'nasr|divinesuport tawdi idhajanasrulah idhaja idhajanasralah||help sucour sucor lesecours diehilfe auxilio\n' +
  'masad lahab abulahab abilahab tebet leheb|palmfibre tabat tabatyada tabatyadabilahab||mesed palmfiber flame twistedstrands lesfibres diepalmfasern esparto lasfibras\n' +
  'ikhlas ihlas|sincerity tawhid samad asas qulhuwalahuahad qulhuwalah||purityofaith declarationofgodsperfection unity fidelity lemonotheismepur dieaufrichtigkeit lafepura monoteismopuro\n' +
  'falaq felak|daybreak qulaudhubirabfalaq||risingdawn laubenaisante dasfruhlicht rayardelalba\n' +
  'nas|mankind qulaudhubirabnas||men people leshomes diemenschen loshombres lahumanidad'

/** Light keys in Arabic script, one line a surah: names | names that are ordinary words too | names that are titles of other books. */
export const ARABIC_KEYS =
  '\u0641\u0627\u062a\u062d\u0647|\u0627\u0645\u0627\u0644\u0643\u062a\u0627\u0628 \u0627\u0645\u0627\u0644\u0642\u0631\u0627\u0646 \u0641\u0627\u062a\u062d\u0647\u0627\u0644\u0643\u062a\u0627\u0628 \u0633\u0628\u0639\u0627\u0644\u0645\u062b\u0627\u0646\u064a \u062d\u0645\u062f|\u0634\u0627\u0641\u064a\u0647 \u0643\u0627\u0641\u064a\u0647 \u0648\u0627\u0641\u064a\u0647\n' +
  '\u0628\u0642\u0631\u0647|\u0641\u0633\u0637\u0627\u0637\u0627\u0644\u0642\u0631\u0627\u0646 \u0633\u0646\u0627\u0645\u0627\u0644\u0642\u0631\u0627\u0646\n' +
  '\u0639\u0645\u0631\u0627\u0646|\n' +
  '\u0646\u0633\u0627|\u0646\u0633\u0627\u0627\u0644\u0643\u0628\u0631\u064a \u0646\u0633\u0627\u0627\u0644\u0637\u0648\u0644\u064a\n' +
  '\u0645\u0627\u064a\u062f\u0647|\u0639\u0642\u0648\u062f \u0645\u0646\u0642\u0630\u0647\n' +
  '\u0627\u0646\u0639\u0627\u0645|\n' +
  '\u0627\u0639\u0631\u0627\u0641|\n' +
  '\u0627\u0646\u0641\u0627\u0644|\n' +
  '\u062a\u0648\u0628\u0647 \u0628\u0631\u0627\u0647 \u0628\u0631\u0627\u064a\u062a|\u0641\u0627\u0636\u062d\u0647 \u0645\u0642\u0634\u0642\u0634\u0647 \u0645\u0628\u0639\u062b\u0631\u0647\n' +
  '\u064a\u0648\u0646\u0633|\n' +
  '\u0647\u0648\u062f|\n' +
  '\u064a\u0648\u0633\u0641|\n' +
  '\u0631\u0639\u062f|\n' +
  '\u0627\u0628\u0631\u0627\u0647\u064a\u0645|\n' +
  '\u062d\u062c\u0631|\n' +
  '\u0646\u062d\u0644|\u0646\u0639\u0645 \u0627\u062a\u064a\u0627\u0645\u0631\u0627\u0644\u0644\u0647\n' +
  '\u0627\u0633\u0631\u0627 \u0628\u0646\u064a\u0627\u0633\u0631\u0627\u064a\u064a\u0644 \u0628\u0646\u0648\u0627\u0633\u0631\u0627\u064a\u064a\u0644|\u0633\u0628\u062d\u0627\u0646\n' +
  '\u0643\u0647\u0641|\u0627\u0635\u062d\u0627\u0628\u0627\u0644\u0643\u0647\u0641\n' +
  '\u0645\u0631\u064a\u0645|\u0643\u0647\u064a\u0639\u0635\n' +
  '\u0637\u0647 \u0637\u0627\u0647\u0627|\n' +
  '\u0627\u0646\u0628\u064a\u0627|\u0627\u0642\u062a\u0631\u0628 \u0627\u0642\u062a\u0631\u0628\u0644\u0644\u0646\u0627\u0633\n' +
  '\u062d\u062c|\n' +
  '\u0645\u0648\u0645\u0646\u0648\u0646 \u0645\u0648\u0645\u0646\u064a\u0646|\u0642\u062f\u0627\u0641\u0644\u062d \u0642\u062f\u0627\u0641\u0644\u062d\u0627\u0644\u0645\u0648\u0645\u0646\u0648\u0646\n' +
  '\u0646\u0648\u0631|\u0633\u0648\u0631\u0647\u0627\u0646\u0632\u0644\u0646\u0627\u0647\u0627\n' +
  '\u0641\u0631\u0642\u0627\u0646|\n' +
  '\u0634\u0639\u0631\u0627|\u0637\u0633\u0645\u0627\u0644\u0634\u0639\u0631\u0627\n' +
  '\u0646\u0645\u0644||\u0633\u0644\u064a\u0645\u0627\u0646\n' +
  '\u0642\u0635\u0635|\n' +
  '\u0639\u0646\u0643\u0628\u0648\u062a|\n' +
  '\u0631\u0648\u0645|\n' +
  '\u0644\u0642\u0645\u0627\u0646|\n' +
  '\u0633\u062c\u062f\u0647 \u0645\u0627\u0644\u0633\u062c\u062f\u0647|\u0645\u062a\u0646\u0632\u064a\u0644 \u0645\u0636\u0627\u062c\u0639 \u0633\u062c\u062f\u0647\u0644\u0642\u0645\u0627\u0646\n' +
  '\u0627\u062d\u0632\u0627\u0628|\n' +
  '\u0633\u0628\u0627|\n' +
  '\u0641\u0627\u0637\u0631 \u0645\u0644\u0627\u064a\u0643\u0647|\n' +
  '\u064a\u0633 \u064a\u0627\u0633\u064a\u0646 \u064a\u0633\u064a\u0646|\u0642\u0644\u0628\u0627\u0644\u0642\u0631\u0627\u0646\n' +
  '\u0635\u0627\u0641\u0627\u062a|\u0635\u0641\u062a\n' +
  '\u0635 \u0635\u0627\u062f|\n' +
  '\u0632\u0645\u0631|\u063a\u0631\u0641\n' +
  '\u063a\u0627\u0641\u0631 \u0645\u0648\u0645\u0646 \u062d\u0645\u0627\u0644\u0645\u0648\u0645\u0646|\u0637\u0648\u0644\n' +
  '\u0641\u0635\u0644\u062a \u062d\u0645\u0627\u0644\u0633\u062c\u062f\u0647 \u062d\u0645\u0633\u062c\u062f\u0647|\u0633\u062c\u062f\u0647\u0627\u0644\u0645\u0648\u0645\u0646 \u0627\u0642\u0648\u0627\u062a|\u0645\u0635\u0627\u0628\u064a\u062d\n' +
  '\u0634\u0648\u0631\u064a \u0634\u0648\u0631\u0627|\u062d\u0645\u0639\u0633\u0642 \u0639\u0633\u0642 \u062d\u0645\u0627\u0644\u0634\u0648\u0631\u064a\n' +
  '\u0632\u062e\u0631\u0641|\u062d\u0645\u0627\u0644\u0632\u062e\u0631\u0641\n' +
  '\u062f\u062e\u0627\u0646|\u062d\u0645\u0627\u0644\u062f\u062e\u0627\u0646\n' +
  '\u062c\u0627\u062b\u064a\u0647|\u062d\u0645\u0627\u0644\u062c\u0627\u062b\u064a\u0647|\u0634\u0631\u064a\u0639\u0647\n' +
  '\u0627\u062d\u0642\u0627\u0641|\u062d\u0645\u0627\u0644\u0627\u062d\u0642\u0627\u0641\n' +
  '\u0645\u062d\u0645\u062f \u0642\u062a\u0627\u0644|\u0630\u064a\u0646\u0643\u0641\u0631\u0648\u0627\n' +
  '\u0641\u062a\u062d|\u0627\u0646\u0627\u0641\u062a\u062d\u0646\u0627 \u0627\u0646\u0627\u0641\u062a\u062d\u0646\u0627\u0644\u0643\n' +
  '\u062d\u062c\u0631\u0627\u062a|\u062d\u062c\u0631\u062a\n' +
  '\u0642 \u0642\u0627\u0641|\u0628\u0627\u0633\u0642\u0627\u062a\n' +
  '\u0630\u0627\u0631\u064a\u0627\u062a|\u0648\u0627\u0644\u0630\u0627\u0631\u064a\u0627\u062a \u0630\u0631\u064a\u062a\n' +
  '\u0637\u0648\u0631|\u0648\u0627\u0644\u0637\u0648\u0631\n' +
  '\u0646\u062c\u0645|\u0648\u0627\u0644\u0646\u062c\u0645\n' +
  '\u0642\u0645\u0631|\u0627\u0642\u062a\u0631\u0628\u062a \u0627\u0642\u062a\u0631\u0628\u062a\u0627\u0644\u0633\u0627\u0639\u0647\n' +
  '\u0631\u062d\u0645\u0646|\u0639\u0631\u0648\u0633\u0627\u0644\u0642\u0631\u0627\u0646\n' +
  '\u0648\u0627\u0642\u0639\u0647|\u0627\u0630\u0627\u0648\u0642\u0639\u062a \u0627\u0630\u0627\u0648\u0642\u0639\u062a\u0627\u0644\u0648\u0627\u0642\u0639\u0647\n' +
  '\u062d\u062f\u064a\u062f|\n' +
  '\u0645\u062c\u0627\u062f\u0644\u0647|\u0638\u0647\u0627\u0631 \u0642\u062f\u0633\u0645\u0639\n' +
  '\u062d\u0634\u0631|\u0628\u0646\u064a\u0627\u0644\u0646\u0636\u064a\u0631\n' +
  '\u0645\u0645\u062a\u062d\u0646\u0647|\u0627\u0645\u062a\u062d\u0627\u0646 \u0645\u0648\u062f\u0647\n' +
  '\u0635\u0641 \u062d\u0648\u0627\u0631\u064a\u0648\u0646|\u062d\u0648\u0627\u0631\u064a\u064a\u0646\n' +
  '\u062c\u0645\u0639\u0647|\n' +
  '\u0645\u0646\u0627\u0641\u0642\u0648\u0646 \u0645\u0646\u0627\u0641\u0642\u064a\u0646|\u0627\u0630\u0627\u062c\u0627\u0643\u0627\u0644\u0645\u0646\u0627\u0641\u0642\u0648\u0646\n' +
  '\u062a\u063a\u0627\u0628\u0646|\n' +
  '\u0637\u0644\u0627\u0642|\u0646\u0633\u0627\u0627\u0644\u0642\u0635\u0631\u064a \u0646\u0633\u0627\u0627\u0644\u0635\u063a\u0631\u064a\n' +
  '\u062a\u062d\u0631\u064a\u0645|\u0645\u062a\u062d\u0631\u0645 \u0644\u0645\u062a\u062d\u0631\u0645\n' +
  '\u0645\u0644\u0643|\u062a\u0628\u0627\u0631\u0643 \u062a\u0628\u0627\u0631\u0643\u0627\u0644\u0645\u0644\u0643 \u062a\u0628\u0627\u0631\u0643\u0627\u0644\u0630\u064a\u0628\u064a\u062f\u0647\u0627\u0644\u0645\u0644\u0643 \u0645\u0627\u0646\u0639\u0647 \u0645\u0646\u062c\u064a\u0647\n' +
  '\u0642\u0644\u0645|\u0646 \u0646\u0648\u0646 \u0646\u0648\u0627\u0644\u0642\u0644\u0645\n' +
  '\u062d\u0627\u0642\u0647|\n' +
  '\u0645\u0639\u0627\u0631\u062c|\u0633\u0627\u0644 \u0633\u0627\u0644\u0633\u0627\u064a\u0644\n' +
  '\u0646\u0648\u062d|\u0627\u0646\u0627\u0627\u0631\u0633\u0644\u0646\u0627\u0646\u0648\u062d\u0627\n' +
  '\u062c\u0646|\u0642\u0644\u0627\u0648\u062d\u064a\n' +
  '\u0645\u0632\u0645\u0644|\u064a\u0627\u0627\u064a\u0647\u0627\u0627\u0644\u0645\u0632\u0645\u0644\n' +
  '\u0645\u062f\u062b\u0631|\u064a\u0627\u0627\u064a\u0647\u0627\u0627\u0644\u0645\u062f\u062b\u0631\n' +
  '\u0642\u064a\u0627\u0645\u0647 \u0642\u064a\u0627\u0645\u062a|\u0644\u0627\u0627\u0642\u0633\u0645\n' +
  '\u0627\u0646\u0633\u0627\u0646 \u062f\u0647\u0631|\u0647\u0644\u0627\u062a\u064a \u0647\u0644\u0627\u062a\u064a\u0639\u0644\u064a\u0627\u0644\u0627\u0646\u0633\u0627\u0646 \u0627\u0628\u0631\u0627\u0631 \u0627\u0645\u0634\u0627\u062c\n' +
  '\u0645\u0631\u0633\u0644\u0627\u062a|\u0648\u0627\u0644\u0645\u0631\u0633\u0644\u0627\u062a \u0639\u0631\u0641 \u0645\u0631\u0633\u0644\u062a\n' +
  '\u0646\u0628\u0627|\u0639\u0645 \u0639\u0645\u064a\u062a\u0633\u0627\u0644\u0648\u0646 \u062a\u0633\u0627\u0648\u0644 \u0645\u0639\u0635\u0631\u0627\u062a\n' +
  '\u0646\u0627\u0632\u0639\u0627\u062a|\u0648\u0627\u0644\u0646\u0627\u0632\u0639\u0627\u062a \u0633\u0627\u0647\u0631\u0647 \u0646\u0632\u0639\u062a\n' +
  '\u0639\u0628\u0633|\u0633\u0641\u0631\u0647 \u0639\u0628\u0633\u0648\u062a\u0648\u0644\u064a\n' +
  '\u062a\u0643\u0648\u064a\u0631|\u0643\u0648\u0631\u062a \u0627\u0630\u0627\u0627\u0644\u0634\u0645\u0633\u0643\u0648\u0631\u062a\n' +
  '\u0627\u0646\u0641\u0637\u0627\u0631|\u0627\u0646\u0641\u0637\u0631\u062a \u0627\u0630\u0627\u0627\u0644\u0633\u0645\u0627\u0627\u0646\u0641\u0637\u0631\u062a\n' +
  '\u0645\u0637\u0641\u0641\u064a\u0646 \u062a\u0637\u0641\u064a\u0641 \u0645\u0637\u0641\u0641\u0648\u0646|\u0648\u064a\u0644\u0644\u0644\u0645\u0637\u0641\u0641\u064a\u0646\n' +
  '\u0627\u0646\u0634\u0642\u0627\u0642|\u0627\u0646\u0634\u0642\u062a \u0627\u0630\u0627\u0627\u0644\u0633\u0645\u0627\u0627\u0646\u0634\u0642\u062a\n' +
  '\u0628\u0631\u0648\u062c \u0628\u0631\u062c|\u0648\u0627\u0644\u0633\u0645\u0627\u0630\u0627\u062a\u0627\u0644\u0628\u0631\u0648\u062c\n' +
  '\u0637\u0627\u0631\u0642|\u0648\u0627\u0644\u0633\u0645\u0627\u0648\u0627\u0644\u0637\u0627\u0631\u0642\n' +
  '\u0627\u0639\u0644\u064a|\u0633\u0628\u062d \u0633\u0628\u062d\u0627\u0633\u0645\u0631\u0628\u0643 \u0633\u0628\u062d\u0627\u0633\u0645\u0631\u0628\u0643\u0627\u0644\u0627\u0639\u0644\u064a\n' +
  '\u063a\u0627\u0634\u064a\u0647|\u0647\u0644\u0627\u062a\u0627\u0643 \u0647\u0644\u0627\u062a\u0627\u0643\u062d\u062f\u064a\u062b\u0627\u0644\u063a\u0627\u0634\u064a\u0647\n' +
  '\u0641\u062c\u0631|\u0648\u0627\u0644\u0641\u062c\u0631\n' +
  '\u0628\u0644\u062f|\u0644\u0627\u0627\u0642\u0633\u0645\u0628\u0647\u0630\u0627\u0627\u0644\u0628\u0644\u062f\n' +
  '\u0634\u0645\u0633|\u0648\u0627\u0644\u0634\u0645\u0633 \u0648\u0627\u0644\u0634\u0645\u0633\u0648\u0636\u062d\u0627\u0647\u0627\n' +
  '\u0644\u064a\u0644|\u0648\u0627\u0644\u0644\u064a\u0644 \u0648\u0627\u0644\u0644\u064a\u0644\u0627\u0630\u0627\u064a\u063a\u0634\u064a \u064a\u0644\n' +
  '\u0636\u062d\u064a|\u0648\u0627\u0644\u0636\u062d\u064a\n' +
  '\u0634\u0631\u062d \u0627\u0646\u0634\u0631\u0627\u062d|\u0645\u0646\u0634\u0631\u062d\n' +
  '\u062a\u064a\u0646 \u0632\u064a\u062a\u0648\u0646|\u0648\u0627\u0644\u062a\u064a\u0646 \u0648\u0627\u0644\u062a\u064a\u0646\u0648\u0627\u0644\u0632\u064a\u062a\u0648\u0646\n' +
  '\u0639\u0644\u0642|\u0627\u0642\u0631\u0627 \u0627\u0642\u0631\u0627\u0628\u0627\u0633\u0645\u0631\u0628\u0643\n' +
  '\u0642\u062f\u0631 \u0644\u064a\u0644\u0647\u0627\u0644\u0642\u062f\u0631|\u0627\u0646\u0627\u0627\u0646\u0632\u0644\u0646\u0627\u0647\n' +
  '\u0628\u064a\u0646\u0647|\u0644\u0645\u064a\u0643\u0646 \u0627\u0647\u0644\u0627\u0644\u0643\u062a\u0627\u0628 \u0628\u0631\u064a\u0647 \u0642\u064a\u0645\u0647 \u0627\u0646\u0641\u0643\u0627\u0643\n' +
  '\u0632\u0644\u0632\u0644\u0647 \u0632\u0644\u0632\u0627\u0644|\u0627\u0630\u0627\u0632\u0644\u0632\u0644\u062a \u0632\u0644\u0632\u0644\u062a\n' +
  '\u0639\u0627\u062f\u064a\u0627\u062a|\u0648\u0627\u0644\u0639\u0627\u062f\u064a\u0627\u062a \u0639\u062f\u064a\u062a\n' +
  '\u0642\u0627\u0631\u0639\u0647|\n' +
  '\u062a\u0643\u0627\u062b\u0631|\u0647\u0627\u0643\u0645 \u0647\u0627\u0643\u0645\u0627\u0644\u062a\u0643\u0627\u062b\u0631\n' +
  '\u0639\u0635\u0631|\u0648\u0627\u0644\u0639\u0635\u0631\n' +
  '\u0647\u0645\u0632\u0647|\u062d\u0637\u0645\u0647 \u0648\u064a\u0644\u0644\u0643\u0644\u0647\u0645\u0632\u0647\n' +
  '\u0641\u064a\u0644|\u0645\u062a\u0631 \u0645\u062a\u0631\u0643\u064a\u0641\n' +
  '\u0642\u0631\u064a\u0634|\u0644\u0627\u064a\u0644\u0627\u0641\u0642\u0631\u064a\u0634 \u0644\u0627\u064a\u0644\u0627\u0641 \u0627\u064a\u0644\u0627\u0641\n' +
  '\u0645\u0627\u0639\u0648\u0646|\u0627\u0631\u0627\u064a\u062a \u062f\u064a\u0646 \u062a\u0643\u0630\u064a\u0628\n' +
  '\u0643\u0648\u062b\u0631|\u0646\u062d\u0631 \u0627\u0646\u0627\u0627\u0639\u0637\u064a\u0646\u0627\u0643\u0627\u0644\u0643\u0648\u062b\u0631\n' +
  '\u0643\u0627\u0641\u0631\u0648\u0646 \u0643\u0627\u0641\u0631\u064a\u0646|\u0639\u0628\u0627\u062f\u0647 \u0642\u0644\u064a\u0627\u0627\u064a\u0647\u0627\u0627\u0644\u0643\u0627\u0641\u0631\u0648\u0646\n' +
  '\u0646\u0635\u0631|\u062a\u0648\u062f\u064a\u0639 \u0627\u0630\u0627\u062c\u0627\u0646\u0635\u0631\u0627\u0644\u0644\u0647 \u0627\u0630\u0627\u062c\u0627\n' +
  '\u0645\u0633\u062f \u0644\u0647\u0628 \u0627\u0628\u064a\u0644\u0647\u0628 \u0627\u0628\u0648\u0644\u0647\u0628|\u062a\u0628\u062a \u062a\u0628\u062a\u064a\u062f\u0627 \u062a\u0628\u062a\u064a\u062f\u0627\u0627\u0628\u064a\u0644\u0647\u0628\n' +
  '\u0627\u062e\u0644\u0627\u0635|\u062a\u0648\u062d\u064a\u062f \u0635\u0645\u062f \u0627\u0633\u0627\u0633 \u0642\u0644\u0647\u0648\u0627\u0644\u0644\u0647\u0627\u062d\u062f\n' +
  '\u0641\u0644\u0642|\u0642\u0644\u0627\u0639\u0648\u0630\u0628\u0631\u0628\u0627\u0644\u0641\u0644\u0642\n' +
  '\u0646\u0627\u0633|\u0642\u0644\u0627\u0639\u0648\u0630\u0628\u0631\u0628\u0627\u0644\u0646\u0627\u0633'

/** Surahs whose names stand before numbers for other things too. */
export const OTHER_THINGS: ReadonlySet<number> = new Set([4, 10, 11, 12, 14, 15, 16, 17, 19, 20, 21, 22, 24, 25, 26, 28, 30, 31, 33, 34, 35, 36, 38, 42, 46, 47, 48, 49, 50, 52, 53, 54, 55, 57, 61, 62, 65, 66, 67, 68, 70, 71, 72, 73, 74, 75, 76, 78, 80, 85, 86, 87, 89, 90, 91, 92, 93, 94, 95, 97, 98, 103, 104, 105, 106, 108, 110, 112, 114])

/** Named ayat: key, surah, from, to. */
export const VERSES =
  '\u0643\u0631\u0633\u064a 2 255 255\n' +
  'kursi 2 255 255\n' +
  '=throneverse 2 255 255\n' +
  '=verseofthrone 2 255 255\n' +
  '\u0646\u0648\u0631 24 35 35\n' +
  'nur 24 35 35\n' +
  '=lightverse 24 35 35\n' +
  '=verseoflight 24 35 35\n' +
  '\u0645\u0628\u0627\u0647\u0644\u0647 3 61 61\n' +
  'mubahala 3 61 61\n' +
  '=verseofmubahala 3 61 61\n' +
  '\u062f\u064a\u0646 2 282 282\n' +
  '\u0645\u062f\u0627\u064a\u0646\u0647 2 282 282\n' +
  'dain 2 282 282\n' +
  'mudaiana 2 282 282\n' +
  '=verseofdebt 2 282 282\n' +
  '\u062a\u0637\u0647\u064a\u0631 33 33 33\n' +
  'tatir 33 33 33\n' +
  '=verseofpurification 33 33 33\n' +
  '\u0633\u064a\u0641 9 5 5\n' +
  'saif 9 5 5\n' +
  '=swordverse 9 5 5\n' +
  '=verseofsword 9 5 5\n' +
  '\u062d\u062c\u0627\u0628 33 53 53\n' +
  'hijab 33 53 53\n' +
  '\u0635\u062f\u0642\u0627\u062a 9 60 60\n' +
  'sadaka 9 60 60\n' +
  '\u0648\u0644\u0627\u064a\u0647 5 55 55\n' +
  'uilaia 5 55 55\n' +
  '\u062a\u0628\u0644\u064a\u063a 5 67 67\n' +
  'tablig 5 67 67\n' +
  '\u0645\u0648\u062f\u0647 42 23 23\n' +
  'mauada 42 23 23\n' +
  '\u062c\u0632\u064a\u0647 9 29 29\n' +
  'jizia 9 29 29\n' +
  '\u0628\u0631 2 177 177\n' +
  'bir 2 177 177\n' +
  '\u0648\u0636\u0648 5 6 6\n' +
  'udu 5 6 6\n' +
  '\u0627\u0645\u0631\u0627 4 59 59\n' +
  '\u0643\u0644\u0627\u0644\u0647 4 176 176\n' +
  '\u0635\u064a\u0641 4 176 176\n' +
  'kalala 4 176 176\n' +
  '\u0642\u0630\u0641 24 4 4\n' +
  'kadf 24 4 4\n' +
  '\u0644\u0639\u0627\u0646 24 6 9\n' +
  'lian 24 6 9\n' +
  '\u062a\u062e\u064a\u064a\u0631 33 28 29\n' +
  'takir 33 28 29\n' +
  '\u062e\u0645\u0627\u0631 24 31 31\n' +
  '\u0627\u0641\u0643 24 11 20\n' +
  'kimar 24 31 31\n' +
  '\u062c\u0644\u0628\u0627\u0628 33 59 59\n' +
  '\u0635\u0644\u0627\u0647\u0639\u0644\u064a\u0627\u0644\u0646\u0628\u064a 33 56 56\n' +
  '\u0627\u0645\u0627\u0646\u0647 33 72 72\n' +
  'amana 33 72 72\n' +
  '\u0645\u064a\u062b\u0627\u0642 7 172 172\n' +
  'mitak 7 172 172\n' +
  '\u0639\u0632 17 111 111\n' +
  'iz 17 111 111\n' +
  '\u0627\u0643\u0645\u0627\u0644\u0627\u0644\u062f\u064a\u0646 5 3 3\n' +
  'ikmal 5 3 3'
