import { readPassages } from './check-givers.js';

/** Texts that somebody has put out, told by their heads and their last lines; and papers that look like them. */
export const ISSUED_GIVERS = readPassages(`
@situation report of a department
# NATIONAL DEPARTMENT OF FISHERIES
Fleet Safety Branch, Lenhart

STORM OLGA: NORTHERN PORTS
Situation Report No. 4
Issued Monday 9 June 2025. Data as at 18:00 on 8 June.

Summary

A total of 31 boats has been reported missing, with 12 deaths. In the last 24 hours four boats were found.

By port

Lissen: 14 boats, 5 deaths. Harn remains the most affected.

Resources

The Northern Development Bank has pledged $6.5 million, of which $2.1 million has been received.

Next report: Wednesday. Enquiries: Fleet Safety Branch, 0555 0147.
= 31 boats | National Department of Fisheries
= 12 deaths | National Department of Fisheries
= four boats | National Department of Fisheries
= 14 boats | National Department of Fisheries
= $6.5 million | National Department of Fisheries
= $2.1 million | National Department of Fisheries

@statement with a number, of a company
# VELDEN FOODS PLC

Fire at Harn – Statement No. 3
Tuesday 4 March 2025, 18.00

Velden Foods can confirm that the fire at its Harn bakery is out. Four employees were hurt.

At the time 71 of our people were on site. We have opened a helpline.

Ines Caldeira, Managing Director, said:

“We lost 12 ovens and we will build them again.”

Harn employs 240 people.

Media: press@velden.example
ENDS
= Four employees | Velden Foods
= 71 of our people | Velden Foods
= 12 ovens | Ines Caldeira
= 240 people | Velden Foods

@bulletin of strikers
# HARN TRAMWAY WORKERS’ UNION
Strike bulletin 12 – 4 May

Day nine. All 40 trams stand in the depot.

Our pickets stand at all 6 gates. We have written to the council.

Press: Ruth Abel, 0555 0190
= 40 trams | Harn Tramway Workers’ Union
= 6 gates | Harn Tramway Workers’ Union

@open letter of a charity
# LISSEN CHILDREN’S TRUST
Open letter to the Minister for Housing

4 May 2025

Dear Minister,

In our 9 shelters 1,400 children slept last night. We ask you to act.
= 1,400 children | Lissen Children’s Trust

@communiqué of a ministry
# MINISTRY OF THE INTERIOR
Communiqué

4 May 2025

In the course of the night 34 people were detained in Lissen. Six officers were injured.
= 34 people | Ministry of the Interior
= Six officers | Ministry of the Interior

@notes to editors below
# Harn Rescue calls for lifeboats

Harn Rescue was called out 212 times last year, and 14 people drowned. We need two boats.

Notes to editors
Harn Rescue was founded in 1950.
? 212 times | Harn Rescue
? 14 people | Harn Rescue

@a body's page with its name on the first line, and "we"
# COALITION OF HARN TENANTS

4 May 2025

Rents are eating us

We asked our members what they pay. Two in five spend half of what they earn on rent, and 1,200 of our members have been told to leave.
= 1,200 of our members | Coalition of Harn Tenants

@a paper's masthead, and a reporter who says we
# HARN COURIER
Friday 4 May 2025

The night of the flood

We counted 34 houses without roofs in our street. The pumps ran for 19 hours.
= 34 houses | -
= 19 hours | -

@a station's page
# RADIO LISSEN 94.1 FM
Home / News

Floods: 34 houses lost

Thursday 4 May 2025

Thirty-four houses are without roofs. Our listeners have sent 200 pictures.
= Thirty-four houses | -
= 200 pictures | -

@a story about a statement
# Velden Foods issues statement after fire
By Ruth Abel

Four employees of Velden Foods were hurt at its Harn bakery. The company employs 240 people there.
= Four employees | -
= 240 people | -

@a ministry in a headline
# Ministry of Transport Under Fire
Ruth Abel

Forty trains were cancelled. The Ministry of Transport has said nothing.
= Forty trains | -

@an editorial
# The Meridian
Opinion

We have been here before. Nine ministers in ten years have promised our readers a bridge. We want it.
= Nine ministers | -

@a newspaper in its own voice, with the desk's address below
# LISSEN HERALD
4 May 2025

Thirty-four houses are without roofs after the storm.

Contact the newsdesk: news@lissen.example
= Thirty-four houses | -
`);
