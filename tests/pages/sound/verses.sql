INSERT INTO ayat (surah, ayah, text) VALUES
(112, 1, 'قل هو الله أحد'),
(112, 2, 'الله الصمد'),
(112, 3, 'لم يلد ولم يولد'),
(112, 4, 'ولم يكن له كفوا أحد');
-- ابحث عن: SELECT * FROM ayat WHERE text LIKE '%الله%';
