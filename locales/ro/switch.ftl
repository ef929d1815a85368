### Schimbarea unui instrument, pas cu pas, și renunțarea la cel vechi.

switch-pilot = { $need }: încercați { $software } în doi sau trei
    .deliverable = O încercare de două săptămâni și o dată la care se decide.
    .done = Cei care au încercat cer să continue.
    .how = Doi sau trei oameni îl folosesc cu adevărat, două săptămâni. Stabiliți de la început data la care veți decide.

switch-training = { $need }: învățați { $software } înainte de schimbare
    .deliverable = O întâlnire de învățare ținută și o fișă de o pagină.
    .done = Fiecare a refăcut singur pașii utili.
    .how = Lucrați câte doi la un aparat, cel mult 90 de minute. Un singur instrument nou la o întâlnire.

switch-move = { $need }: treceți la { $software }
    .deliverable = Datele aduse în instrumentul nou, iar cel vechi păstrat alături.
    .done = Timp de o lună, totul s-a făcut în instrumentul nou.
    .how = Alegeți un sfârșit de săptămână liniștit, după ce ați redeschis o copie de siguranță. Păstrați alături instrumentul vechi timp de o lună.

switch-after = { $need }: ajutați, după trecerea la { $software }
    .deliverable = Numele persoanei care poate fi întrebată „unde este?”.
    .done = La două întâlniri la rând, nimeni nu a avut nevoie de ajutor.
    .how = Păstrați un sfert de oră de ajutor la fiecare întâlnire. Aceeași persoană răspunde când cineva întreabă „unde este?”.

switch-exit = { $need }: renunțați la instrumentul vechi, înlocuit cu { $software }
    .deliverable = O copie a datelor și dovada că totul este închis.
    .done = Nu mai rămân nici plăți, nici date în instrumentul vechi.
    .how = Recuperați totul într-un format deschis și păstrați copia un an. Apoi închideți contul online sau ștergeți programul.

switch-move-email = { $need }: treceți la { $software } fără să pierdeți mesaje
    .deliverable = Mesajele aduse. Dacă se schimbă adresa: o redirecționare și lista persoanelor și serviciilor anunțate.
    .done = Totul se citește în locul nou, iar în cel vechi nu mai ajunge nimic util.
    .how = Alegeți un sfârșit de săptămână liniștit, după ce ați redeschis o copie de siguranță. Dacă se schimbă adresa, puneți o redirecționare și anunțați pe toată lumea.
switch-exit-email = { $need }: renunțați la căsuța veche, înlocuită cu { $software }
    .deliverable = O copie a tuturor mesajelor și dovada închiderii.
    .done = Timp de trei luni, căsuța veche nu a mai primit decât reclame.
    .how = Lăsați o redirecționare trei luni și păstrați un an o copie a mesajelor. Apoi închideți contul online, dacă nu mai folosește la nimic.

switch-move-accounting = { $need }: treceți la { $software } și comparați timp de o lună
    .deliverable = Soldurile inițiale și lista conturilor, recitite în doi.
    .done = O lună ținută în cel vechi și în cel nou, fără diferențe.
    .how = Porniți de la o lună încheiată, niciodată în timpul închiderii conturilor. Țineți o lună în amândouă, apoi comparați.
switch-exit-accounting = { $need }: renunțați la instrumentul vechi fără să pierdeți contabilitatea anilor trecuți
    .deliverable = Contabilitatea anilor trecuți, care se citește fără instrumentul vechi, în două copii.
    .done = Altă persoană a redeschis contabilitatea unui an trecut.
    .how = Salvați fiecare an trecut în PDF și ca tabel și păstrați-le atât cât cere legea. Apoi încheiați abonamentul sau ștergeți programul.

switch-move-website = { $need }: treceți la { $software } cu aceeași adresă
    .deliverable = Paginile utile aduse, iar legăturile vechi duc la paginile noi.
    .done = Două persoane știu să actualizeze site-ul, iar fiecare legătură veche duce undeva.
    .how = Aduceți numai paginile încă utile și recitiți-le în doi. Faceți schimbarea într-un sfârșit de săptămână liniștit, cu site-ul vechi pregătit încă o lună.

switch-move-computers = { $need }: treceți la { $software }, un calculator după altul
    .deliverable = O fișă pentru fiecare calculator și un afiș cu ce se schimbă.
    .done = Fiecare a făcut ce face de obicei pe un calculator schimbat.
    .how = Copiați mai întâi fiecare disc și redeschideți trei fișiere din copie. Schimbați un calculator pe săptămână și păstrați unul cu sistemul vechi.
switch-exit-computers = { $need }: renunțați la sistemul vechi, înlocuit cu { $software }
    .deliverable = Lista calculatoarelor schimbate și lista copiilor păstrate.
    .done = Timp de o lună, nimeni nu a cerut sistemul vechi.
    .how = Păstrați un an o copie a discurilor vechi. Ștergeți definitiv discurile calculatoarelor date sau reciclate.

exit-title = Înainte de a renunța la instrumentul vechi
exit-export = Căutați „Export” în acest instrument și păstrați un format care se deschide și în altă parte.
exit-no-return = De aici înainte nu vă mai puteți întoarce.
exit-step-holders = Știți al cui este contul online, iar două persoane îl pot deschide.
exit-step-contents = Ați notat ce conține: fișiere, membri, mesaje, fotografii, plăți. Și ce nu poate fi luat.
exit-step-export = Totul este salvat într-un format deschis, redeschis în alt program, păstrat în două locuri.
exit-step-links = Aveți lista a tot ce duce la el: legături, formulare, tipărituri, coduri QR.
exit-step-notice = Data este anunțată tuturor cu patru săptămâni, o săptămână și o zi înainte.
exit-step-reading = Instrumentul vechi se folosește numai pentru citit, patru săptămâni. Pentru e-mail, trei luni, cu redirecționare.
exit-step-help = Fiecare știe pe cine să sune în acest timp.
exit-step-retention = Ce cere legea să păstrați este păstrat: contabilitate, salarii, dosare ale persoanelor.
exit-step-unused = Nimeni nu a avut nevoie de el timp de o lună.
exit-step-way-back = Ați scris până când și cum vă puteți întoarce.
exit-step-cancel = Abonamentul este încheiat în scris, iar dovada este păstrată.
exit-step-erase = Ați cerut în scris ștergerea datelor persoanelor, iar ea este făcută.
exit-step-devices = Programul este șters de pe telefoane și calculatoare. Parolele comune sunt schimbate.
