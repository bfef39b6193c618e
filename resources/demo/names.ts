/** First names of the demo company, common in France among people of working age. */
export const firstNames = {
  F: 'Adèle Agnès Alice Amandine Amélie Anaïs Anne Audrey Aurélie Béatrice Camille Caroline Cécile Céline Chloé Christelle Claire Clémence Coralie Delphine Élise Élodie Émilie Estelle Eva Fanny Fatima Florence Gaëlle Hélène Inès Isabelle Jeanne Julie Juliette Karine Laëtitia Laura Léa Leïla Lucie Maëlle Manon Marie Marion Mathilde Mélanie Nadia Nathalie Noémie Océane Pauline Sabrina Sandrine Sarah Solène Sophie Stéphanie Valérie Virginie Yasmine Zoé'.split(
    ' ',
  ),
  M: 'Adrien Alain Alexandre Alexis Antoine Arnaud Aurélien Bastien Benoît Bruno Cédric Christophe Clément Cyril Damien David Didier Élie Émile Éric Étienne Fabien Fabrice Florian Franck François Frédéric Gaël Gérard Grégory Guillaume Hervé Hugo Jean-François Jérôme Joël Jonathan Julien Karim Kévin Laurent Loïc Ludovic Marc Mathieu Maxime Mehdi Mickaël Nicolas Noël Olivier Pascal Patrick Paul Philippe Pierre Raphaël Rémi Romain Samuel Sébastien Stéphane Thibault Thierry Thomas Valentin Vincent Xavier Yann Yoann'.split(
    ' ',
  ),
} as const;

/** Family names, frequent ones and some that test accents, particles and apostrophes. */
export const lastNames =
  'Martin,Bernard,Thomas,Petit,Robert,Richard,Durand,Dubois,Moreau,Laurent,Simon,Michel,Lefèvre,Leroy,Roux,David,Bertrand,Morel,Fournier,Girard,Bonnet,Dupont,Lambert,Fontaine,Rousseau,Vincent,Muller,Lefebvre,Faure,André,Mercier,Blanc,Guérin,Boyer,Garnier,Chevalier,François,Legrand,Gauthier,Garcia,Perrin,Robin,Clément,Morin,Nicolas,Henry,Roussel,Mathieu,Gautier,Masson,Marchand,Duval,Denis,Dumont,Marie,Lemaire,Noël,Meyer,Dufour,Meunier,Brun,Blanchard,Giraud,Joly,Rivière,Lucas,Brunet,Gaillard,Barbier,Arnaud,Martinez,Gérard,Roche,Renard,Schmitt,Roy,Leroux,Colin,Vidal,Caron,Picard,Roger,Fabre,Aubert,Lemoine,Renaud,Dumas,Lacroix,Olivier,Philippe,Bourgeois,Pierre,Benoît,Rey,Leclerc,Payet,Rolland,Leclercq,Guillaume,Lecomte,Lopez,Jean,Dupuy,Guillot,Hubert,Berger,Carpentier,Sanchez,Dupuis,Moulin,Louis,Deschamps,Huet,Vasseur,Perez,Boucher,Fleury,Royer,Klein,Jacquet,Adam,Paris,Poirier,Marty,Aubry,Guyot,Carré,Charles,Renault,Charpentier,Ménard,Maillard,Baron,Bertin,Bailly,Hervé,Schneider,Fernandez,Le Gall,Collet,Léger,Bouvier,Julien,Prévost,Millet,Perrot,Daniel,Le Roux,Cousin,Germain,Breton,Besson,Langlois,Rémy,Le Goff,Pelletier,Lévêque,Perrier,Leblanc,Barré,Lebrun,Marchal,Weber,Mallet,Hamon,Boulanger,Jacob,Monnier,Michaud,Rodriguez,Guichard,Gillet,Étienne,Grondin,Poulain,Tessier,Chevallier,Collin,Chauvin,Da Silva,Bouchet,Gay,Lemaître,Bénard,Maréchal,Humbert,Reynaud,Antoine,Hoarau,Perret,Barthélemy,Cordier,Pichon,Lejeune,Gilbert,Lamy,Delaunay,Pasquier,Carlier,Laporte,N’Diaye,Benali,Traoré,Nguyen,Haddad,Kowalski,D’Almeida,L’Hostis,De la Tour'.split(
    ',',
  );
