import type { Gender } from './titles.js';

/** More given names of the world, as `GIVEN_NAMES` has them: left out are words and places, and names of both genders. */
export const MORE_GIVEN_NAMES: Readonly<Record<Gender, string>> = {
  male: `
    abbas abdoulaye abebe abelardo abhishek abraham achim adao adel adewale adnan afonso aftab agus agustin
    agustín ahmet ajay akash aki akira akram alasdair alastair alberto aldo alexandros alfio algirdas aliou alok
    alonso amadeo amadeu amadou ambrose amedeo aminu amit amílcar anand anas anatol andreas andris angelo angus
    anibal anil ankit anselmo ante antonello antti anwar aníbal archie arkady armindo arnaldo arne arnel asad
    ashish asim atif aurelio axel ayman aziz babatunde balaji baltasar baltazar bambang barnaby basel basilio
    bassam bautista bayani bekele benoît bento beppe bernd bernhard bert bertie bertrand bharat biagio bjarne
    bohdan bohumil bongani bongbong borys boubacar boyko bram branko braulio bryn budi burkhard caio callan
    camilo carmine cathal cecil cees celestino cemal cesar cesare cezary cheikh chester chidi christoph chukwuma
    ciaran cillian ciro clarence clement clifford clifton colm conor cormac cornelis corrado cosimo crisanto
    cristian cristiano cristobal cristóbal custódio cuthbert cyrille cyrus césar daan dafydd daisuke dalibor
    damien daragh dario darragh darryl darío dawit declan deepak dejan delroy demetrio denis dermot desmond
    detlef diarmuid dietmar dietrich dimitar dimitris dinesh dirk domenico domingo dominick donal donato dougie
    duarte duško dwayne dwight eamon eamonn ebenezer eberhard eckart eddie edouard edwin eero efrain efraín
    efren egidio egon ehab einar eino eirik ekkehard eko eladio elias elijah eliseo elmer emanuele emiliano
    emlyn emyr ennio enno eoin ercan erdal erkan ernest errol erwin espen estevão etienne ettore euan eugenio
    evangelos evaristo evert ewald ewen ezekiel ezequiel ezio fabrice facundo fadi fahad farai faris fatih
    fausto fawad fawzi federico feliciano femi fergal fergus fermin fermín fidel fikret fintan fionn flavio
    florent florentino floris florival floyd flávio folker fotis franck franco frankie freddie friedrich fritz
    frédéric fulvio gaetano garba garfield gaspar gaël gennady gennaro geraldo gerardo gerd gerhard german
    germán gernot gerrit getachew gethin ghassan ghulam giacomo gianfranco gianluca gianni giannis gideon gijs
    gilbert gilberto gilles gino gintaras giordano girish girma gonzalo gonçalo gopal gord gordan gregor grigory
    grzegorz grégoire grégory guido guillaume gunnar gus gwyn gérard götz haakon hadi haile hakan hakim halil
    halvor hamad hamid hamish hamisi hani hannes harald harish hartmut haruki harvey hasan hashem hatem heikki
    heiko heiner hemant hendra hendrik henk henning henrique herb heriberto hermann hernan hernando hernán hervé
    hidde hideo hiram hiroki hisham hissein holger homer honoré horace horacio horst horácio hossam howie hrvoje
    hryhoriy hubert hugues humberto humphrey huseyin hywel håkon hüseyin iain ichiro idriss ieuan iftikhar ihor
    ike ikenna ilker ilkka ilko ilmars imad imtiaz ingebrigt ingo inácio irfan irving isaac isagani isidro
    ismaila iurii ivano ivaylo ivica iwan jaan jaap jaber jabulani jacek jacinto jacques jacó jagdish jahangir
    jairo jalal jamil janis janusz jari jarvis javed jayant jed jejomar jelle jeroen jerzy jerónimo jesus jesús
    jethro jez jimmy jiří joaquim jochen jock joey johnny joko joost jorgen joris jos josip joël juha jukka
    julien julián juris jérémie jérôme jörg jørgen jānis kadir kamau karam kareem karel karl-heinz karsten
    kashif kayode kazimierz kazuo keir kemal kenny kenta khalil khurram kimmo kipchoge kirk kishore klemens knut
    koen koji kojo kostas krasimir krešimir krishna kristian kwabena kwaku kwesi kyrylo labib lalit lance
    laurent lautaro leif lennox leonardo leonel leroy lester leszek levent lewis lex libor lisandro lonnie lorne
    lourenço loïc luboš luc luciano lucien lucio luka lungelo lutz luís lyubomir maarten mack magne mahamat
    mahdi maher mahesh majid makoto maksym mamadou mandla manish manny manoj manolis mansoor marcelin marcello
    marcelo mariano marijan marko marlon marnix martim marvin marwan masato mateus matija matthijs mauro max
    maxime maximiliano maxwell mazen meinhard menno merten merv metin michalis mickaël mieczysław mika milorad
    miloslav milton mindaugas miodrag mirko mladen modou mohit moises moisés monty moritz mort morten moussa
    mubashir muhannad mukesh mulugeta munir murdo murray mwangi mykhailo mykola márcio nabil nadeem naeem naji
    naoki naresh naser naveen nawaz ned nektarios nenad nestor nev neven niall nicolò niek niels nikhil nikita
    nils nitin nizar norbert noël nuno obinna ochieng octavio odd ognjen oisin oisín okan oktay ola olav oldřich
    olli ollie oluwole omondi onur oreste orhan orlando osamu ossie ostap otieno ottavio ottmar otávio oumar
    ousmane oystein ozan padraig panagiotis pankaj parvez pascoal pasquale patrice patricio pawel paweł pekka
    percy perry pertti pete petri petro petter pier pierce pierluigi piero pietro pim plamen porfirio pradeep
    prakash pramod prashant praveen predrag przemysław pádraig qasim quentin quincy radim radovan rafa raffaele
    rafiq rahul rajko rakesh ralf raman ramzi ramón randall ratko ravindra reg rehan reinaldo reiner reinhold
    reinier remigio rens rené rhett rhodri rhys riad ridha rigoberto rinaldo rinus risto roald rocco roch rod
    roddy rodel roderick roelof rogelio rogério rohit rolando romain romano romeo rommel ronaldo ronan ronnie
    roscoe rosendo ruairi ruaridh rubén rudi rui rumen ruud ryszard régis rémi rüdiger saad sabino sabri sachin
    sajid salah saleh salim salman salvatore samer sammy samora samuele sandeep sander sani sanjiv satish
    satoshi saverio sayed sebastião segun segundo selim serge serhii serhiy serkan severino seydou seán shadi
    shahid shakeel shankar sharif sherman shinji shinzo shiv shoaib shota siddharth siegmund sigurd silas
    silvano silvio simão simón sinan sipho sizwe sjoerd slavko snorre sohail souleymane spyros srdjan srinivas
    stanisław stein stelios stepan stephan stig stijn stjepan stoyan struan stu stéphane suat subhash sudhir
    sufyan sulaiman suleiman surendra suryan sutrisno sylvain sylvester szymon sławomir tad tadesse tadhg taha
    tahir takashi takumi talal taner tanvir tapio taras tarun tawanda tendai teodoro terje tesfaye tetsuya teun
    teófilo thaddeus thanasis themba theo thibault thijs thulani théo tiago tihomir tilman timo timofey timur
    tjeerd todor tomislav tommaso tomé toomas tor torbjørn torstein tristan trond tsvetan tullio turgut tyrell
    tyrone tyson tõnu uche uday udo ufuk ugo ulf uli ulises umberto umit urbano valdemar valdir valdis valentín
    valeriy valery valéry vangelis varun vasco vasil vasyl vaughn vedran veit velimir verne vic vicente vidar
    vinay vinod virgilio vishal vitaliy vitor vittorio vivek vlastimil vojtěch volkan volker vuk vyacheslav
    vytautas vítor wacław wahid waldemar wally wanjala waqar warren waseem wayan werner wes wiesław wilbur wilf
    wilfredo wilfried willard wilmer wim wincenty wissam wolfram wouter yahya yannick yaroslav yasir yavor yavuz
    yaw yazan yegor yeison yevgeny yevhen yilmaz yoann yogesh yonas yorgos yorick yoshiro younes yuto yvan
    yılmaz zafar zahari zahid zaid zakhar zdeněk zdravko zdzisław zeb zeca zeljko ziad zlatko zubair zuhair
    édouard étienne øystein čestmír željko živko`,
  female: `
    aafke aaltje aarti abeba abeer abena achieng achta adaeze adelheid adenike adhiambo aditi adjoa adwoa adèle
    afaf afia afshan afua agathe agostina aija aiko aila ailish ailsa aino aisling aissatou akiko akinyi akosua
    akua alberta albertina alessia alicja alla allegra almaz almut alžběta ama amaka amani amarachi amber ambra
    amma ammara amrita amália amélie anabela analyn ananya anaïs anett anfisa angelika angharad angélica anjana
    anju annalisa annamaria annarita anne-laure anne-marie annegret annelies anneliese annemiek annette anouk
    anthi antonella antonietta antónia anuradha aoife aparecida aparna apolline arabella araceli archana ariane
    arianna armanda armelle arti arwa asabe ashleigh asifa asiya assunta aster astou astri asuncion asunción
    athina atieno aud aude aušra avis awa aylin aynur ayse aysel ayumi ayşe baiba beata beate belinda benedita
    bente berit berna beryl bessie bethan bethlehem bettina bhavna biljana bilqis bineta blanche blanka bodil
    bolanle bonnie borghild bożena božena branwen brianna brid briony brit britney bronagh bruna brunhilde
    bryony bríd bushra busisiwe bärbel béatrice bénédicte bérénice candace candelaria caoimhe capucine caridad
    carlijn carly carmelina carola carole cassandra cassie caterina cathrine catrin catriona cerys ceyda
    chandrika charity charlene chebet cheryl chiamaka chieko chikondi chioma chipo christa christel christiane
    ciara cicely cinzia clarice clarissa clarisse claudette clodagh clotilde clémence clémentine colombe
    conceição concetta constanze cora corazon coretta costanza coumba cremilda cristeta crystal céleste célia
    dace dagny daisy daiva dalal dalia danuta daphne darlene dawn dearbhla debbie debora debra deepa deirdre
    delores delphine delyth demi deolinda desislava despina devi dewi dieuwke dilek divya donatella doreen
    dorota dottie dragana dubravka durga ebru edelmira edite eduarda edwina eefje eeva effie eftychia efua
    eimear eirini eirlys eithne eleni eleonora eleri elfriede elisabetta elise elitsa eliška elke ellinor
    elsbeth else elsie elspeth elvia elżbieta emanuela emel emer emiko encarnación endang enid enrica enza erika
    erlinda ermelinda erna ersilia esi esnath estefânia estela estelle ester ethel eugénie eulalia eunice
    eva-maria evangelia evangeline evie ewa fabiana fabiola fanny fanta farida farzana fatoumata fauzia fay faye
    fayrouz felicidad felicitas felicity felisa femke fenella fernanda ffion fidelma filipa filiz fiorella
    flaminia flavia folake fotini fouzia fran franca franziska françoise freda friederike fulvia fumiko
    funmilayo fátima gabi gabriele gabriella gail galina gayatri gaynor geertje geeta geneviève genoveva
    genowefa gerda gerlinde germaine gertraud ghazala ghislaine gilda ginevra ginka ginny gioia giorgia giovanna
    girlie gisèle gita giuliana giuseppina glenys glynis gordana graciela graciete grainne grazia graziella
    graça grażyna greetje grete griselda gro gráinne gudrun gulshan gunhild guri gwendolyn gwenllian gwyneth
    gülay gülsüm hadiza hala halima halina halyna hanako hanan haneen hanneke hannelore haruka hatice hattie
    hauwa havva hawa heba hedwig hege heide heidemarie heidrun heleen helmi henriette herminia hermione herta
    hettie hiba hilde hilkka hind hiroko hirut hollie holly hortense huda huguette hulya humaira humera hélène
    hülya ifeoma ilaria ilda ileana iman imee imke immacolata imogen indira indu ineke inese inger ingunn
    inmaculada inna intisar ioanna iona irma irmgard isaure iskra isla isobel isolde israa itzel ivanka ivette
    ivone iwona jacinta jacira jade jadranka jadwiga jagoda jamila jandira janelle janine jantine jarmila
    jaroslava jasmine jasna jaya jeanette jeanne jeannine jemima jenna jepkosgei jess jimena jitka jiřina joanie
    joaquina jodie jolanda joni josefa josie josina joséphine julieta juliette junko jussara justine justyna
    jyoti kaarina kadiatou kaisa kaitlin kalliopi kalpana kaltouma kamala kamila kamini kaori kara kari kartika
    kata kathy katy kausar kavita kaye kazimiera keiko keisha khady khawla khrystyna kimberly kirsi kirsten
    kirsty klavdiya komal konstantina kornelia kristen kristin kristine krystyna ksenia kumiko kusum kylie
    kyriaki käthe lacey lalita lamia larisa lata latoya laure laurel laurence laurène laverne lavinia laxmi leah
    leanne leela leena leni lenka leocadia leonora lerato lesia lestari lesya letizia leyla liana libby libuše
    lieke liesbeth lieselotte liga ligaya liisa liliana liliane lillian lily lise liudmyla liv liwayway ljubica
    lola lore loredana lorella lorena lorenza loretta lori lottie lowri luana lubna lucero lucie lucila lucile
    lucilla lucrecia lucrezia lucyna ludovica ludwika luella luigia luise luningning lurdes luzia luzviminda
    lyubov léa lídia līga maaike maarit mabel macarena machteld maddalena madhuri maeve mafalda magali magda
    maha mahamatou mahnoor maimuna mair mairead mairi maisie maite maleeha malini mamta manal mandy manisha
    manju manon marcela marcella marcia marcy maren marfa margarete margaux marge margherita margot margrit mari
    mariama mariangela marianne mariarosa maribel marica maricar maricela mariia mariko marilena marilou
    marinella mariola marisa marisol marit marites maritza mariya mariza mariëlle marjorie markéta marleen
    marlene marlies marloes marlène marnie marsha marva marzena matilde maud maude maura maxine mayra maysa
    maëlle mechthild meena meenakshi meg megawati mehreen mehwish mel melek melitta meltem mercy mererid meryem
    meseret mette mhairi micaela michela michiko mieke milada milagros milica milka milly mimi minna minnie
    mireille mirella mireya mirjana miroslava misaki miyuki moira mollie mona monique montserrat morag morena
    morven mridula muireann mulu muna munira muriel mwanaisha myra myrtle mythili máiréad márcia mélanie mélissa
    mónica nabila nada nadra nadège nagla naheed nahla naila najla najma najwa naledi nalini namrata nan nandini
    nandita naoko nargis nataliia nataliya nathalie natércia nawal nazan nazia neda neele neeta nele neli nell
    nellie nenita nermin nerys nesreen nesrin nettie neuza nevena ngozi nia nicoletta nicolette nienke nieves
    nighat nihal ningsih ninon nirmala nisha nisreen nita njeri nkechi nneka noelia noemi nokuthula nolwazi
    nomsa nomvula noreen noriko noura noémia noémie ntombi nuala nubia nunzia nura nurcan nusrat nyambura nyasha
    nélida obiageli océane odete odette ofelia olha olinda olive olwen olívia oonagh opal orla orlaith ornella
    otília oumou outi ozlem paige palesa palmira pam pansy paraskevi parvati parveen pascale patience patrizia
    patsy patti paulette paulien paulina pavla pearl peggy pelin penka perla perrine philippa pierangela pina
    pinar pippa pirjo polina pooja poonam poppy prabha pratibha preeti priscilla priti priyamvada purificación
    pushpa puspita päivi queenie rabab rabia radha radhika radka radmila raffaella ragnhild raija raisa rajni
    rakiya ralitsa ramona rana randa randi ranjana raquel rasha rashmi ratna raymonde rebeca rebekka reem regine
    rehana rehema reiko rekha remedios renate renu renée reshma retno rhian rhiannon rhoda rhona ricarda
    rigoberta riitta rim rima rina ritu ritva robyn rohini roisin rokhaya roksolana romina romy ronda roopa
    rosalba rosalie rosalinda rosanna roseanne rosel rosella roselyne rosemarie rosie rositsa rossana rossella
    roswitha rosângela roxanne ruba rubina ruby rudo rukmini ruqayya rute rutendo ružica régine róisín rūta
    saara saba sabina sachiko sadaf sadhana sadie safaa safia safiya saima sajida sakura salma salome salwa
    samar samia samreen sana sandhya sandrine sangeeta sanne sarita sarojini satu savita sawsan sayaka seema
    selamawit selin sema senga serena serpil sevda sevgi shabnam shagufta shahida shaima shaista shana shanta
    shanti sharda sharmila sharron shauna shazia sheela shelley shereen sherri shilpa shizuka shobha shona
    shreya shubha sian sibel sibongile sibylle sieglinde sietske siham silvina simona sinead sioned sira siri
    sissel siti siân siún sladjana slavica smita sneha snezhana snežana sobia socorro solange solomiya solène
    sonal songul sophy sorcha soňa spomenka stacey stanisława stanka stavroula stefania stefanie steffi stefka
    suad sudha suganthi suha suhair sujata sulochana sumaira suman sumitra sunanda supriya surekha susana sushma
    svitlana swantje swati swetlana sybil sylvaine sylwia synnøve séverine sílvia sónia tabassum tabitha tadala
    tahira tammy tania tanja tariro tarja tasneem tegan tejaswini telma temitope teresina tess tessa tetiana
    thandi thea theresia thoko thuraya tigist tihana tilly tineke titilayo tiziana tjitske tomoko tone torill
    tracie traute trine trinidad trish trixie trude trudy tsehay tsitsi tsvetana tulay turid tuula twyla una
    unni urmila ursel urszula usha ute uzma vaira vaishali valentine valentyna vanda vandana vasiliki vasudha
    veena verity veronika verónica vicky victorina vida vidya vigdis vilma vimala viola virgínia virtudes
    vittoria viviana viviane višnja vânia véronique věra wafa waltraud wambui wangari wanjiku warda wati wendi
    wibke widad wiesława wilhelmina willa willemijn wilma wiltrud winnie wioletta worknesh ximena yaa yadira
    yamini yanti yara yasemin yashoda yekaterina yelena yesenia yetunde yoko yolande yordanka yoshiko yukiko
    yuko yulia yuliia yumi yusra zahida zahra zainabu zakia zanele zarina zawadi zdeňka zehra zeina zelda zena
    zeynep zhanna zinaida zodwa zoi zoila zorica zornitsa zoryana zoé zrinka zuhal zulaihat zulema zulmira zélia
    åse éabha édith élise élodie éloïse émilie órla özlem úrsula šárka željka`,
};
