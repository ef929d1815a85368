role-board = Consiliul director
role-treasurer = Trezorier
role-secretary = Secretar
role-comms = Responsabil cu comunicarea
role-volunteers = Responsabil cu voluntarii
role-it = Responsabil digital
role-mediator = Mediator digital

phase-0 = Decidem
phase-1 = Punem în siguranță
phase-2 = Punem bazele
phase-3 = Schimbăm instrumentele
phase-4 = Dăm mai departe și continuăm

kind-secure = Protecție
kind-organise = Organizare
kind-learn = Învățare
kind-switch = Schimbarea unui instrument
kind-exit = Renunțarea la un instrument
kind-spend = Cumpărare

action-a01 = Numiți o persoană care se ocupă de partea digitală și un înlocuitor
    .deliverable = Sarcinile lor, pe o jumătate de pagină, notate în procesul-verbal.
    .done = Membrii știu cele două nume și sarcinile lor.
    .short = Notați în procesul-verbal cine se ocupă de partea digitală și cine îi ține locul.

action-a02 = Puneți partea digitală pe ordinea de zi a consiliului
    .deliverable = Un punct digital pe ordinea de zi, de două ori pe an.
    .done = Două procese-verbale la rând cuprind o decizie despre partea digitală.

action-a03 = Vorbiți în consiliu despre partea digitală, într-o întâlnire de 90 de minute
    .deliverable = Notițe de la întâlnire și trei priorități alese de consiliu.
    .done = Au fost de față cel puțin două treimi din consiliu.
    .short = Citiți pagina de rezumat în ședință, treizeci de minute.

action-a04 = Scrieți cinci criterii pentru alegerea instrumentelor
    .deliverable = O listă de criterii pe o pagină.
    .done = Criteriile sunt adoptate și au folosit la o alegere adevărată.
    .short = Scrieți pe o foaie trei lucruri pe care trebuie să le respecte un instrument.

action-a05 = Faceți lista instrumentelor, a celor care au acces și a costurilor
    .deliverable = Un tabel al instrumentelor: cine se ocupă, cât costă, cine păstrează datele, cum se poate pleca.
    .done = Pentru fiecare instrument se știe cine se ocupă și cât costă.
    .short = Bifați instrumentele în program, cincisprezece minute.

action-a06 = Adunați un grup de lucru cu oameni diferiți
    .deliverable = O listă cu patru până la șase persoane și patru date de întâlnire.
    .done = Consiliul, voluntarii și angajații, dacă sunt, au fiecare pe cineva în grup.

action-a07 = Creați un capitol digital în buget
    .deliverable = Un capitol de buget cu echipamente, servicii și cursuri.
    .done = Capitolul este votat odată cu bugetul anual.

action-a08 = Rezervați un timp fix pentru partea digitală
    .deliverable = Un interval în calendarul comun.
    .done = Intervalul a fost respectat trei luni la rând.

action-a09 = Recitiți, completați și supuneți la vot planul digital
    .deliverable = Planul scris de program, completat de consiliu, cu o hotărâre.
    .done = Hotărârea este votată și datată.
    .short = Citiți planul în ședință și notați acordul.

action-a10 = Căutați bani sau un ajutor în echipamente ori în timp
    .deliverable = O listă cu trei surse de ajutor și o cerere trimisă.
    .done = A venit un răspuns.

action-a11 = Întâlniți două locuri sau persoane din apropiere care dau ajutor digital
    .deliverable = Câte o fișă de contact pentru fiecare.
    .done = A avut loc o întâlnire și este fixată data următoarei.
    .short = Telefonați la un loc de ajutor din apropiere.

action-a12 = Dați la două persoane acces la e-mail, la bancă și la site
    .deliverable = O foaie cu parolele, în plic închis, sau un seif de parole comun.
    .done = A doua persoană a putut deschide e-mailul, banca și site-ul.
    .short = Verificați că a doua persoană poate deschide e-mailul și banca.

action-a13 = Instalați un program de parole
    .deliverable = Un seif de parole comun, cu un dosar pentru fiecare rol.
    .done = Toate parolele esențiale sunt în seif.
    .short = Puneți la loc sigur aceste parole; le știu două persoane.

action-a14 = Schimbați parolele comune și porniți verificarea în doi pași
    .deliverable = Lista cu ce s-a schimbat și parolele noi, în caiet sau în seif.
    .done = E-mailul, banca și site-ul cer un cod în plus față de parolă.

action-a15 = Faceți o primă copie de siguranță în afara sediului
    .deliverable = Două copii etichetate, dintre care una ținută în altă parte.
    .done = Un fișier luat la întâmplare a fost redeschis din fiecare copie.
    .short = Copiați dosarele importante pe un disc ținut în altă parte.

action-a16 = Încercați recuperarea unei copii de siguranță
    .deliverable = Fișa încercării: ce fișiere, din ce copie, de către cine.
    .done = Încercarea de recuperare este datată și semnată.
    .short = Redeschideți trei fișiere din copie.

action-a17 = Actualizați și protejați aparatele
    .deliverable = O listă de verificat pentru fiecare aparat.
    .done = Nouă aparate din zece au patru dintre protecțiile de pe listă.
    .short = Porniți actualizările pe aceste aparate.

action-a18 = Țineți o întâlnire „mesaj suspect, ce facem?”
    .deliverable = Un afiș cu trei lucruri de făcut și contactul de ajutor.
    .done = Fiecare poate spune pe cine sună.

action-a19 = Păstrați informațiile foarte personale numai pentru cei care au nevoie de ele
    .deliverable = Lista cu cine ce poate vedea și un dosar protejat.
    .done = Persoanele din afara listei nu mai au acces.

action-a20 = Ascundeți adresele în mesajele trimise mai multor persoane
    .deliverable = O instrucțiune de două rânduri.
    .done = Trei mesaje la rând au plecat fără adrese la vedere.

action-a21 = Luați înapoi controlul asupra numelui site-ului (nume de domeniu)
    .deliverable = Un contract pe numele asociației, cu două persoane de contact.
    .done = Data reînnoirii este în calendar.
    .short = Citiți pe factură al cui este numele site-ului.

action-a22 = Deschideți adrese de e-mail pe funcții
    .deliverable = Adrese pentru roluri: președinte, trezorier, contact…
    .done = Toate documentele publice poartă aceste adrese.
    .short = Deschideți adresa de contact a asociației.

action-a23 = Alegeți un furnizor de găzduire de încredere pentru datele dumneavoastră
    .deliverable = Trei furnizori comparați după criteriile dumneavoastră. Furnizorul ține datele pe calculatoarele lui.
    .done = Contractul este semnat și calea de ieșire este notată.
    .short = Comparați doi furnizori de pe listă.

action-a24 = Țineți o listă simplă a datelor păstrate (registru)
    .deliverable = O listă: câte un rând pentru fiecare folosire, cu motivul și durata.
    .done = Lista este aprobată de consiliu.
    .short = Scrieți un rând: ce informații, de ce, cât timp.

action-a25 = Informați oamenii despre drepturile lor
    .deliverable = Un text de informare pe formulare, pe site și pe perete.
    .done = O cerere de probă a primit răspuns în mai puțin de o lună.

action-a26 = Faceți ordine și ștergeți datele vechi
    .deliverable = O notiță cu dată, care spune ce s-a șters.
    .done = Datele păstrate prea mult nu mai există.

action-a27 = Scrieți reguli de folosire pe o pagină
    .deliverable = O pagină cu reguli de folosire.
    .done = Fiecare persoană nouă primește regulile.
    .short = Scrieți trei reguli pentru acest instrument nou.

action-a28 = Scrieți cine ce știe să facă în echipă
    .deliverable = Fișe de competențe pe roluri.
    .done = Fiecare rol are cel puțin o persoană pregătită și un înlocuitor.
    .short = Întrebați cine se descurcă ușor și cine vrea ajutor.

action-a29 = Pregătiți cursurile pentru fiecare rol
    .deliverable = Un calendar de cursuri, cu câte un nume pentru fiecare zi.
    .done = Fiecare rol are o întâlnire prevăzută.
    .short = Fixați o zi în care să învețe cei care au nevoie.

action-a30 = Repetați lucrurile de bază înainte de orice schimbare
    .deliverable = O listă de prezență și fișe de competențe la zi.
    .done = Opt persoane din zece folosesc un aparat cu puțin ajutor.
    .short = O oră de exercițiu cu cei care vor folosi instrumentul.

action-a31 = Pregătiți un mic dosar digital de bun venit
    .deliverable = Un dosar: cinci fișe și o listă de colegi care îi ajută pe cei noi.
    .done = Ultima persoană venită l-a folosit.

action-a32 = Faceți un curs împreună cu altă asociație
    .deliverable = O întâlnire ținută de două asociații sau locuri.
    .done = Au fost prezenți cel puțin trei feluri de oameni: consiliu, voluntari, membri…
    .short = Invitați altă asociație la întâlnire.

action-a33 = Scrieți ce trebuie predat când pleacă cineva
    .deliverable = O listă de predare de o pagină.
    .done = A fost folosită la ultima plecare.

action-a34 = Pregătiți lucrul fără internet
    .deliverable = Liste tipărite, copii la fața locului, roluri știute.
    .done = S-a făcut o încercare de o jumătate de zi.
    .short = Tipăriți listele de care aveți nevoie la o pană.

action-a35 = Treceți modelele și documentele vechi în formate deschise
    .deliverable = Modele în format deschis și o regulă pentru arhive.
    .done = Documentele noi se salvează în format deschis.
    .short = Salvați aceste modele într-un format deschis.

action-a36 = Instalați LibreOffice pe lângă programele de acum
    .deliverable = Lista calculatoarelor pe care este instalat LibreOffice.
    .done = Doi voluntari îl folosesc în fiecare săptămână.
    .short = Instalați LibreOffice pe un calculator.

action-a37 = Învățați să folosiți LibreOffice, apoi convertiți modelele
    .deliverable = Modele convertite și notițe de la întâlnire.
    .done = Nouă modele din zece merg; procesele-verbale se fac fără programele vechi.

action-a38 = Încercați, într-un grup mic, un spațiu de fișiere cu software liber
    .deliverable = O încercare de șase săptămâni, cu trei, patru sau cinci persoane.
    .done = Grupul de încercare cere să continue.
    .short = Încercați spațiul de fișiere în trei, timp de două săptămâni.

action-a39 = Mutați documentele și închideți spațiul vechi
    .deliverable = Un plan de dosare și un jurnal al mutării.
    .done = Nimeni nu deschide spațiul vechi timp de o lună.
    .short = Mutați un singur dosar, ca să vedeți.

action-a40 = Creați liste de discuții
    .deliverable = Trei liste: consiliu, voluntari, membri.
    .done = Listele lungi de adrese nu se mai folosesc.

action-a41 = Încercați un program liber de mesagerie pentru echipă
    .deliverable = O încercare, cu reguli de folosire.
    .done = Despre treburile asociației nu se mai vorbește în grupuri personale.

action-a42 = Începeți să scrieți documente împreună
    .deliverable = Două modele comune.
    .done = Trei procese-verbale au fost scrise împreună.

action-a43 = Adoptați un mijloc comun pentru ședințele la distanță
    .deliverable = Un singur instrument, instrucțiuni de o pagină, un număr de telefon.
    .done = Au avut loc două ședințe cu persoane aflate departe.

action-a44 = Organizați participarea de la distanță prin telefon
    .deliverable = Un lanț de telefoane și documente trimise înainte.
    .done = Au avut loc două ședințe cu o persoană la telefon.

action-a45 = Alegeți un program pentru evidența membrilor
    .deliverable = O încercare cu cazuri adevărate și o fișă de alegere.
    .done = Trezorierul și secretarul sunt de acord.
    .short = Încercați un program cu zece membri inventați.

action-a46 = Importați membrii și pregătiți două persoane
    .deliverable = Lista importată și câteva instrucțiuni scurte.
    .done = Două persoane știu să înscrie un membru.
    .short = Importați lista și recitiți-o în doi.

action-a47 = Treceți contabilitatea pe un program liber
    .deliverable = Soldurile de pornire și lista conturilor contabile.
    .done = O lună ținută în ambele programe, fără diferențe.

action-a48 = Deschideți un site simplu și accesibil
    .deliverable = Un site de cinci pagini.
    .done = Două persoane știu să-l actualizeze, iar lista de control este completată.
    .short = Deschideți o primă pagină simplă.

action-a49 = Țineți site-ul la zi împreună, mai mulți
    .deliverable = O rotație și un responsabil pentru fiecare pagină.
    .done = Nicio pagină nu este mai veche de trei luni.
    .short = Recitiți site-ul și îndreptați zilele și orele.

action-a50 = Trimiteți veștile cu un instrument potrivit
    .deliverable = O listă de persoane care și-au dat acordul și un model de scrisoare.
    .done = Fiecare trimitere are un link de dezabonare.

action-a51 = Publicați mai întâi pe site sau la avizier
    .deliverable = O regulă: mai întâi site-ul nostru sau avizierul.
    .done = Zece anunțuri la rând au urmat regula.

action-a52 = Faceți documentele și site-ul ușor de citit pentru toți
    .deliverable = O listă de control și trei documente corectate.
    .done = Doi oameni care citesc sau văd greu au făcut încercarea.

action-a53 = Țineți ore de ajutor digital
    .deliverable = Un orar și o regulă despre păstrarea secretului.
    .done = Au fost ajutate zece persoane. Cele trimise în altă parte sunt notate.

action-a54 = Păstrați o cale fără internet pentru fiecare serviciu
    .deliverable = Un tabel: serviciu, cale online, altă cale.
    .done = Fiecare serviciu are cele două căi.
    .short = Scrieți cum se face fără noul instrument: hârtie, telefon sau cineva care ajută.

action-a55 = Faceți calculatoarele pentru public simple și sigure
    .deliverable = Un utilizator „oaspete”, șters la sfârșit, și un afiș.
    .done = La zece folosiri verificate nu a rămas nicio urmă.

action-a56 = Verificați calculatoarele și faceți-le să țină
    .deliverable = O fișă pentru fiecare calculator: de păstrat, Linux, piese, reciclare.
    .done = Jumătate din calculatoarele socotite pierdute sunt folosite din nou.
    .short = Uitați-vă la starea fiecărui calculator, câte un rând.

action-a57 = Alegeți mai întâi echipamente la mâna a doua, recondiționate
    .deliverable = O regulă de cumpărare.
    .done = Următoarea cumpărătură urmează regula.

action-a58 = Instalați o bibliotecă digitală care merge fără internet
    .deliverable = Un calculator mic sau un disc, cu texte, cursuri și filme alese.
    .done = Douăzeci de persoane au folosit-o într-o lună, fără internet.

action-a59 = Faceți mai ușoare fișierele, imaginile și mesajele
    .deliverable = Trei reguli și o zi de curățenie pe an.
    .done = O trimitere are mai puțin de 500 KB.

action-a60 = Organizați un dosar comun la fața locului
    .deliverable = Un dosar comun la fața locului și un plan de dosare.
    .done = Fiecare găsește ultimul proces-verbal într-un minut.

action-a61 = Încercați recuperarea datelor
    .deliverable = Fișierele recuperate și fișa încercării.
    .done = Fișierele se redeschid în alt program.
    .short = Descărcați o dată datele instrumentului la care renunțați.

action-a62 = Scrieți o regulă de cooperare locală
    .deliverable = Un acord de o pagină.
    .done = L-au semnat două asociații sau locuri.

action-a63 = Țineți la zi o listă a locurilor de ajutor
    .deliverable = O listă sau o hartă de locuri, datată.
    .done = Este verificată de două ori pe an.

action-a64 = Încheiați contractele cu vechile servicii și închideți conturile online
    .deliverable = Dovezile de încheiere a contractelor.
    .done = Nu mai rămân nici plăți, nici date în vechiul serviciu.

action-a65 = Pregătiți din vreme întreținerea și înlocuirea echipamentelor
    .deliverable = Un tabel pe cinci ani.
    .done = În buget este înscrisă o rezervă.

action-a66 = Spuneți membrilor ce s-a făcut și votați pașii următori
    .deliverable = Un raport de o pagină pentru adunarea generală.
    .done = Votul este notat.
    .short = Spuneți în ședință ce s-a făcut.

action-a67 = Refaceți analiza digitală după douăsprezece luni
    .deliverable = O analiză nouă și o comparație.
    .done = Comparația a fost arătată consiliului.

action-a68 = Deschideți un caiet de parole ținut sub cheie
    .deliverable = Un caiet într-un loc încuiat și două persoane numite.
    .done = Amândouă l-au deschis; e-mailul, banca și site-ul sunt în el.
    .short = Scrieți parolele într-un caiet ținut sub cheie.

action-a69 = Automatizați copia de siguranță
    .deliverable = O fișă a copiei de siguranță: ce, când, unde, cine.
    .done = Două copii s-au făcut fără să se gândească nimeni la ele.
    .short = Setați o copie automată în fiecare săptămână.

action-a70 = Cumpărați un nume de site (nume de domeniu) pentru asociație
    .deliverable = Un contract pe numele asociației, cu două persoane de contact.
    .done = Două persoane știu să intre în cont, iar data reînnoirii este în calendar.
    .short = Verificați dacă există deja un nume de domeniu.

action-a71 = Mutați căsuța de e-mail și anunțați pe toată lumea
    .deliverable = Redirecționarea mesajelor și lista celor anunțați: bancă, instituții, federație, tipărituri.
    .done = Timp de o lună, vechea adresă nu mai primește decât reclame.
    .short = Puneți o redirecționare de la vechea adresă la cea nouă.

action-a72 = Două persoane la fiecare plată: verificați și sunați înainte de un transfer
    .deliverable = Un cartonaș: cine verifică, de la ce sumă, la ce număr se sună.
    .done = Trei plăți la rând au urmat regula.

action-a73 = Completați fișa „la necaz”
    .deliverable = O foaie: pe cine sunați, ce opriți, ce spuneți, autoritatea pentru date în 72 de ore.
    .done = Foaia este pe perete și două persoane au sunat la numere.

action-a74 = Cereți acordul pentru fotografii, mai întâi pentru minori
    .deliverable = Un formular pentru adulți și părinți și lista refuzurilor.
    .done = Fotografiile fără acord nu mai sunt online.

action-a75 = Puneți în scris înțelegerea cu cei din afară care vă ajută
    .deliverable = O pagină: ce, cu ce preț, parolele și la noi, datele, plecarea.
    .done = Fiecare persoană din afară a semnat și aveți toate parolele.

action-a76 = Pregătiți o adunare generală și un vot la distanță
    .deliverable = O regulă scrisă, un mijloc ales, o cale prin telefon sau poștă.
    .done = Astfel s-a făcut o încercare și s-a luat o mică decizie.

action-a77 = Fixați zilele de întâlnire prin sondaj și deschideți o foaie de înscriere
    .deliverable = Un sondaj sau o foaie pe perete, pentru o ședință și o activitate.
    .done = Trei întâlniri la rând au fost fixate fără șir de mesaje.

action-a78 = Stabiliți un ajutor regulat cu o persoană sau cu un loc
    .deliverable = Un nume, un telefon, zile, ce se face și ce nu se face.
    .done = Persoana care ajută a venit de două ori.

action-a79 = Intrați într-o rețea de asociații asemănătoare
    .deliverable = O înscriere la o listă sau la un forum și o vizită.
    .done = Acolo s-a pus o întrebare și s-a dat un răspuns.

action-a80 = Scrieți cum va rezista centrul deschis publicului
    .deliverable = Două pagini: program, venituri, înlocuirea calculatoarelor, cine preia.
    .done = Textul a fost prezentat primăriei sau partenerului principal.

action-a81 = Faceți lista materialelor făcute aici
    .deliverable = O listă: titlu, limbă, acordul autorului, locul fișierului.
    .done = Lista este dată și altui centru.

action-a82 = Adăugați informațiile legale pe site
    .deliverable = O pagină: cine suntem, cine ține site-ul, contact pentru date, urmărirea vizitatorilor.
    .done = Pagina este online și nimic nu urmărește vizitatorii fără acordul lor.
    .short = Adăugați pe site numele și adresa asociației.

action-a83 = Spuneți finanțatorului sau federației cât costă instrumentul impus
    .deliverable = O scrisoare de o pagină: instrumentul, costul lui, datele, cererea noastră.
    .done = A venit un răspuns.

action-a84 = Aduceți la zi lista membrilor, în doi
    .deliverable = O singură listă, pe hârtie sau în fișier, ținută de două persoane.
    .done = Fiecare dintre cele două găsește un membru într-un minut.
    .short = Recitiți în doi lista membrilor.

action-a85 = Puneți esențialul pe o pagină deschisă tuturor
    .deliverable = Adresa, programul, contactul și zilele de întâlnire, pe o pagină deschisă tuturor.
    .done = O persoană fără cont a găsit data următoarei noastre întâlniri.
    .short = Cereți primăriei un rând la zi.

action-a86 = Învățați echipa care primește publicul să ajute oamenii
    .deliverable = O întâlnire aleasă după dorințele echipei și un rezumat de o pagină.
    .done = Cel puțin două persoane știu să ajute fără să facă în locul celuilalt.
    .short = Primiți publicul câte doi timp de o oră, apoi discutați.

action-a87 = Afișați programul, serviciile și ajutorul oferit de centru
    .deliverable = Fișa centrului, pe ușă, la primărie și în două magazine.
    .done = Trei persoane noi au venit datorită afișului.

action-a88 = Scrieți regulile ajutorului dat publicului
    .deliverable = O pagină: ce facem, ce nu facem, secretul, parolele.
    .done = Regulile sunt afișate, iar toată echipa le cunoaște.
    .short = Notați împreună cinci reguli și afișați-le.
