/**
 * Letters that scanners take for one another: the same body with other dots, or a likeness of shape. Sets of letters, by hand;
 * source: the confusion classes of Arabic scripts' ijam (Unicode chapter 9, joining groups BEH, HAH, DAL, REH, SEEN, SAD, TAH, AIN, FEH, QAF).
 */
export const CONFUSIONS: readonly string[] = [
  '\u0628\u062a\u062b\u0646\u064a', // ب ت ث ن ي
  '\u062c\u062d\u062e', // ج ح خ
  '\u062f\u0630', // د ذ
  '\u0631\u0632', // ر ز
  '\u0633\u0634', // س ش
  '\u0635\u0636', // ص ض
  '\u0637\u0638', // ط ظ
  '\u0639\u063a', // ع غ
  '\u0641\u0642', // ف ق
]
